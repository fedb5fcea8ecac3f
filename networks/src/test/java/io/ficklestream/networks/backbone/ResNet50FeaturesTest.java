package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The golden file holds the mean over the grid of the 2048 features, for strides 32, 16 and 8 in turn. It was computed
 * once by an independent float64 implementation of the network (plain loops over taps, batch normalisation not folded).
 */
class ResNet50FeaturesTest {

    private static final int SIDE = 97;
    private static final int CHANNELS = 2048;

    /** A cache of the test's own: a SavedModel from an earlier build would be measured instead of this one's. */
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"THIRTY_TWO, 0, 4", "SIXTEEN, 1, 7", "EIGHT, 2, 13"})
    void featuresEqualTheReference(OutputStride stride, int position, int gridSide) throws IOException {
        // Given the real weights and a fixed image
        try (ResNet50 network = ResNet50.open(TestWeights.requiredIn(folder), stride, 2)) {
            // When the network runs through DJL
            FloatTensor features = network.features(TestWeights.pattern(SIDE), SIDE);

            // Then the features are the reference's
            assertThat(features.shape()).containsExactly(1, gridSide, gridSide, CHANNELS);
            float[] expected = golden(position);
            for (int channel = 0; channel < CHANNELS; channel++) {
                assertThat(mean(features, channel))
                        .isCloseTo(expected[channel], within(1e-3 * (1 + expected[channel])));
            }
        }
    }

    private static double mean(FloatTensor features, int channel) {
        double sum = 0;
        for (int i = channel; i < features.values().length; i += CHANNELS) {
            sum += features.values()[i];
        }
        return sum * CHANNELS / features.values().length;
    }

    private static float[] golden(int position) throws IOException {
        try (InputStream in = ResNet50FeaturesTest.class.getResourceAsStream("/golden/resnet50-pooled-features.f32")) {
            float[] all = new float[3 * CHANNELS];
            ByteBuffer.wrap(in.readAllBytes())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(all);
            return java.util.Arrays.copyOfRange(all, position * CHANNELS, (position + 1) * CHANNELS);
        }
    }
}
