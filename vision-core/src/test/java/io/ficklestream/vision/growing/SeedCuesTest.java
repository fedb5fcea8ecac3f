package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ficklestream.vision.image.LabelImage;
import org.junit.jupiter.api.Test;

class SeedCuesTest {
    @Test
    void aLabelImageGivesAtMostOneSeedAPixel() {
        // Given
        LabelImage image = new LabelImage(1, 4, new byte[] {0, 2, -1, 2});

        // When
        SeedCues cues = SeedCues.of(image, 3);

        // Then
        assertThat(cues).isEqualTo(new SeedCues(1, 4, 3, new long[] {1, 4, 0, 4}));
        assertThat(cues.count(0)).isEqualTo(1);
        assertThat(cues.count(1)).isZero();
        assertThat(cues.count(2)).isEqualTo(2);
        assertThat(cues.isSeed(2, 1)).isTrue();
        assertThat(cues.isSeed(2, 2)).isFalse();
    }

    @Test
    void pixelsCanBeSeedsOfAllSixtyFourLabels() {
        // Given
        SeedCues cues = new SeedCues(1, 1, 64, new long[] {-1});

        // When, Then
        for (int label = 0; label < 64; label++) {
            assertThat(cues.count(label)).isEqualTo(1);
        }
    }

    @Test
    void equalIsWhatHasTheSameShapeLabelsAndSeeds() {
        // Given
        SeedCues cues = new SeedCues(1, 2, 3, new long[] {1, 2});

        // When, Then
        assertThat(cues).hasSameHashCodeAs(new SeedCues(1, 2, 3, new long[] {1, 2}));
        assertThat(cues).isNotEqualTo(new SeedCues(2, 1, 3, new long[] {1, 2}));
        assertThat(cues).isNotEqualTo(new SeedCues(1, 2, 2, new long[] {1, 2}));
        assertThat(cues).isNotEqualTo(new SeedCues(1, 2, 3, new long[] {1, 3}));
    }

    @Test
    void whatCannotBeIsNamed() {
        assertRefused(() -> new SeedCues(0, 2, 3, new long[0]), "0 x 2");
        assertRefused(() -> new SeedCues(2, 2, 3, new long[5]), "2 x 2 pixels cannot have seeds for 5");
        assertRefused(() -> new SeedCues(1, 1, 0, new long[1]), "labels");
        assertRefused(() -> new SeedCues(1, 1, 65, new long[1]), "labels");
        assertRefused(
                () -> new SeedCues(1, 2, 3, new long[] {7, 8}),
                "pixel 1 is a seed of label 3, but there are only 3 labels");
        assertRefused(() -> SeedCues.of(new LabelImage(1, 1, new byte[] {3}), 3), "label 3");
        assertRefused(() -> SeedCues.of(new LabelImage(1, 1, new byte[] {-2}), 3), "254");
    }

    private static void assertRefused(Runnable construction, String part) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessageContaining(part);
    }
}
