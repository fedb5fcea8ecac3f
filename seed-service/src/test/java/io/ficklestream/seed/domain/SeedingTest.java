package io.ficklestream.seed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.seed.SyntheticImage;
import io.ficklestream.testkit.photograph.OddPhotograph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedingTest {

    private static final byte[] STRIPES = {
        (byte) VocClasses.indexOf("cat"), (byte) VocClasses.indexOf("background"), (byte) VocClasses.indexOf("dog")
    };

    private final Seeding seeding = SeedingFixture.seeding();
    private final SyntheticImage image = SyntheticImage.of("img", 10);

    @Test
    void everyStripeGetsTheVocNumberOfWhatItsEvidenceSays() {
        // When
        SeedMask seeds = seeding.seed(image.maps()).mask();

        // Then
        assertThat(seeds.height()).isEqualTo(SyntheticImage.HEIGHT);
        assertThat(seeds.width()).isEqualTo(SyntheticImage.WIDTH);
        for (int pixel = 0; pixel < seeds.mask().length; pixel++) {
            byte expected = STRIPES[SyntheticImage.stripe(pixel)];
            assertThat(seeds.mask()[pixel]).as("pixel %d", pixel).isEqualTo(expected);
            assertThat(seeds.maskBeforeCrf()[pixel]).as("pixel %d", pixel).isEqualTo(expected);
        }
    }

    @Test
    void everySampleAgreesOnThePixelsFarFromTheOtherStripes() {
        // When
        SeedMask seeds = seeding.seed(image.maps()).mask();

        // Then
        assertThat(seeds.confidence()[0] & 0xff).isEqualTo(255);
        assertThat(seeds.confidence()[SyntheticImage.WIDTH / 2] & 0xff).isEqualTo(255);
        assertThat(seeds.confidence()[SyntheticImage.WIDTH - 1] & 0xff).isEqualTo(255);
    }

    @ParameterizedTest
    @MethodSource("io.ficklestream.testkit.photograph.OddPhotographs#readable")
    void oddButReadablePhotographsAreSeededAtTheirOwnSize(OddPhotograph odd) {
        // When
        SeedMask seeds = seeding.seed(image.withPhotograph(odd.bytes()).maps()).mask();

        // Then
        assertThat(seeds.height()).isEqualTo(64);
        assertThat(seeds.width()).isEqualTo(96);
        assertThat(seeds.mask()).contains(STRIPES);
    }

    @Test
    void evidenceWithoutAnyHitLeavesThePixelsUndecided() {
        // Given
        int cells = 2 * SyntheticImage.GRID * SyntheticImage.GRID;
        EvidenceGrid nothing =
                new EvidenceGrid(2, SyntheticImage.GRID, SyntheticImage.GRID, new int[cells], new int[cells]);

        // When
        SeedMask seeds = seeding.seed(new LocalizationMaps(image.plan(), nothing, image.photograph()))
                .mask();

        // Then
        assertThat(seeds.mask()).containsOnly((byte) VocClasses.IGNORE_INDEX);
        assertThat(seeds.confidence()).containsOnly((byte) 0);
    }

    @Test
    void evidenceThatTheSamplesCannotReachIsRefused() {
        // Given: the sums of ten samples under a plan of one
        LocalizationMaps maps = new LocalizationMaps(
                SyntheticImage.of("img", 1).plan(), image.maps().evidence(), image.photograph());

        // When, Then
        assertThatThrownBy(() -> seeding.seed(maps))
                .isInstanceOf(UnusableMessageException.class)
                .hasMessageContaining("evidence is inconsistent");
    }

    @Test
    void provenanceSaysAllThatIsNeededToMakeTheMaskAgainAndNothingElse() {
        // When
        Map<String, String> provenance = seeding.seed(image.maps()).mask().provenance();

        // Then
        assertThat(provenance)
                .containsEntry("method", "FickleNet")
                .containsEntry("model-version", "ficklenet-1")
                .containsEntry("plan-id", "0123456789abcdef")
                .containsEntry("samples", "10")
                .containsEntry("label-origin", "given")
                .containsEntry("code-version", "1.2.3")
                .containsKeys("seed-foreground-hits", "seed-background-score", "refinement-unary", "crf-iterations")
                .isEqualTo(seeding.seed(image.maps()).mask().provenance());
        assertThat(List.copyOf(provenance.keySet())).isSorted();
    }
}
