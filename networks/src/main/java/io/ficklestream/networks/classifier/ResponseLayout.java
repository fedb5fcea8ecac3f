package io.ficklestream.networks.classifier;

import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.vision.localization.Responses;
import java.util.stream.IntStream;

/**
 * Brings the network's responses (channels last) into the order that selection reads: class, offset, row, column.
 *
 * @param classes of the classifier
 * @param kernel s
 */
record ResponseLayout(int classes, int kernel) {

    Responses selectAll(FloatTensor output) {
        return select(output, IntStream.range(0, classes).toArray());
    }

    /** Only some classes, in the order given. */
    Responses select(FloatTensor output, int[] classIndices) {
        int height = output.dimension(1);
        int width = output.dimension(2);
        int offsets = kernel * kernel;
        float[] values = new float[classIndices.length * offsets * height * width];
        for (int i = 0; i < classIndices.length; i++) {
            for (int o = 0; o < offsets; o++) {
                copyPlane(output, classIndices[i] * offsets + o, values, (i * offsets + o) * height * width);
            }
        }
        return new Responses(classIndices.length, kernel, height, width, values);
    }

    private static void copyPlane(FloatTensor output, int channel, float[] target, int at) {
        int channels = output.dimension(3);
        int pixels = output.dimension(1) * output.dimension(2);
        for (int u = 0; u < pixels; u++) {
            target[at + u] = output.values()[u * channels + channel];
        }
    }
}
