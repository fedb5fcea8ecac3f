package io.ficklestream.segmenter.domain.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.segmenter.domain.samples.BackPressure;
import io.ficklestream.segmenter.domain.samples.PhotographStore;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.segmenter.domain.samples.StoreLimits;
import io.ficklestream.segmenter.handmade.ColourSamples;
import io.ficklestream.segmenter.handmade.ColourScene;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedAdmissionTest {

    private static final PhotographDecoder DECODER = new PhotographDecoder(DecodeLimits.DEFAULT);

    @TempDir
    Path folder;

    private final BackPressure pressure = new BackPressure(1, System::nanoTime);
    private PhotographStore photographs;
    private SampleStore samples;
    private PhotographAdmission images;
    private SeedAdmission seeds;

    @BeforeEach
    void open() {
        photographs = new PhotographStore(folder.resolve("photographs"), 10);
        samples = new SampleStore(folder.resolve("samples"), new StoreLimits(5, 5, 0, 1));
        images = new PhotographAdmission(DECODER, photographs, samples, new ColourSamples());
        AwaitedPhotographs awaited = new AwaitedPhotographs(photographs, Duration.ofMillis(50), pressure);
        seeds = new SeedAdmission(awaited, DECODER, samples, new ColourSamples());
    }

    @Test
    void seedsAndTheirPhotographBecomeASample() {
        // Given
        images.admit(ColourScene.image("a"));

        // When
        boolean accepted = seeds.admit(ColourScene.seeds("a"));

        // Then
        assertThat(accepted).isTrue();
        assertThat(samples.read(samples.backlog().get(0)).content())
                .isEqualTo(ColourSamples.of("a").content());
    }

    @Test
    void aPhotographWithAMaskIsAStrongSampleAtOnceAndItsSeedsAreNotNeeded() {
        // When
        boolean strong = images.admit(ColourScene.image("a", Optional.of(ColourScene.truthPng())));

        // Then
        assertThat(strong).isTrue();
        assertThat(samples.hasStrong("a")).isTrue();
        assertThat(seeds.admit(ColourScene.seeds("a"))).isFalse();
        assertThat(samples.sizes().backlog()).isEqualTo(1);
    }

    @Test
    void aMaskStaysKnownWhenTheSamePhotographComesAgainWithoutIt() {
        // Given
        samples = new SampleStore(folder.resolve("none-kept"), new StoreLimits(0, 0, 0, 1));
        images = new PhotographAdmission(DECODER, photographs, samples, new ColourSamples());
        images.admit(ColourScene.image("a", Optional.of(ColourScene.truthPng())));
        samples.retire(samples.backlog());
        assertThat(samples.hasStrong("a")).isFalse();

        // When
        images.admit(ColourScene.image("a"));

        // Then
        assertThat(seeds.admit(ColourScene.seeds("a"))).isFalse();
    }

    @Test
    void seedsWhosePhotographDoesNotComeAreGivenUp() {
        assertThatThrownBy(() -> seeds.admit(ColourScene.seeds("a")))
                .isInstanceOf(RejectedRecordException.class)
                .hasMessageStartingWith("its photograph has not been seen");
    }

    @Test
    void whileBackPressureKeepsPhotographsOutNobodyGivesUp() {
        // Given
        pressure.update(1);
        CompletableFuture<Boolean> early = CompletableFuture.supplyAsync(() -> seeds.admit(ColourScene.seeds("a")));
        assertThat(early.copy().orTimeout(200, TimeUnit.MILLISECONDS)).failsWithin(Duration.ofSeconds(5));

        // When
        images.admit(ColourScene.image("a"));

        // Then
        assertThat(early.join()).isTrue();
    }

    @Test
    void seedsOfAnotherSizeThanTheirPhotographAreRejectedWithBothSizes() {
        images.admit(ColourScene.image("a"));
        assertRejected(ColourScene.seeds("a", 4, 4, new byte[16]), "4 x 4 pixels, but its photograph 16 x 12");
    }

    @Test
    void seedsOfAClassThatIsNotLearnedAreRejectedWithThoseThatAre() {
        images.admit(ColourScene.image("a"));
        assertRejected(
                ColourScene.seeds("a", ColourScene.HEIGHT, ColourScene.WIDTH, ColourScene.mask(0, 7)),
                "class number 7 (car); the segmenter knows only cat, cow, dog, horse, person, sheep");
        assertRejected(
                ColourScene.seeds("a", ColourScene.HEIGHT, ColourScene.WIDTH, ColourScene.mask(0, 99)),
                "class number 99;");
    }

    @Test
    void seedsThatDecideNothingAreRejected() {
        images.admit(ColourScene.image("a"));
        assertRejected(
                ColourScene.seeds("a", ColourScene.HEIGHT, ColourScene.WIDTH, ColourScene.mask(255, 255)),
                "decides no pixel");
    }

    @Test
    void anUnusableMaskIsRejectedButThePhotographStillWaitsForSeeds() {
        for (byte[] mask : List.of("no mask".getBytes(), new byte[] {1, 2})) {
            // When
            assertThatThrownBy(() -> images.admit(ColourScene.image("a", Optional.of(mask))))
                    .isInstanceOf(RejectedRecordException.class)
                    .hasMessageStartingWith("its mask is unreadable: ");

            // Then
            assertThat(seeds.admit(ColourScene.seeds("a"))).isTrue();
        }
    }

    @Test
    void anUnreadablePhotographIsNotKept() {
        // Given
        ImageMessage image = new ImageMessage("a", "text".getBytes(), List.of(), Optional.empty());

        // When, Then
        assertThatThrownBy(() -> images.admit(image)).isInstanceOf(UnreadablePhotographException.class);
        assertThat(photographs.find("a")).isEmpty();
    }

    private void assertRejected(SeedMask mask, String reason) {
        assertThatThrownBy(() -> seeds.admit(mask))
                .isInstanceOf(RejectedRecordException.class)
                .hasMessageContaining(reason);
        assertThat(samples.sizes().backlog()).isZero();
    }
}
