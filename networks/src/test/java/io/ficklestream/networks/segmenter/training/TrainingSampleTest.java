package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingSampleTest {

    private static final byte NONE = (byte) TrainingSample.NONE;

    @Test
    void decodesToTheSampleThatWasEncoded() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            // Given
            byte[] features = new byte[random.nextInt(40)];
            byte[] colours = new byte[3 * 4];
            random.nextBytes(features);
            random.nextBytes(colours);
            var sample = new TrainingSample(
                    "harbour/ä" + round, features, colours, new byte[] {0, 2, NONE, 2}, 0b101, random.nextBoolean());

            // Then
            assertThat(TrainingSample.decode(sample.encode())).isEqualTo(sample);
        }
    }

    @Test
    void whatIsCutShortOrNoSampleIsRefused() {
        byte[] whole = sample(new byte[] {0, 1, 0, NONE}, 0b11).encode();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> TrainingSample.decode(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> TrainingSample.decode(new byte[100])).hasMessageContaining("not a training sample");
    }

    @Test
    void cuesOfLabelsThatThePhotographCannotHaveAreRefused() {
        assertThatThrownBy(() -> sample(new byte[] {0, 2, 0, 0}, 0b11))
                .hasMessageContaining("label 2, which is not one of the labels of the photograph");
        assertThatThrownBy(() -> sample(new byte[4], 0b10)).hasMessageContaining("bit 0");
        assertThatThrownBy(() -> sample(new byte[5], 1)).hasMessageContaining("15 colour bytes");
    }

    @Test
    void aSampleWithoutAnyCueSaysSo() {
        assertThat(sample(new byte[] {NONE, NONE, NONE, NONE}, 1).hasCues()).isFalse();
        assertThat(sample(new byte[] {NONE, NONE, 0, NONE}, 1).hasCues()).isTrue();
    }

    private static TrainingSample sample(byte[] cues, long imageLabels) {
        return new TrainingSample("a", new byte[2], new byte[12], cues, imageLabels, false);
    }
}
