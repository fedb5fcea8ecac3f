package io.ficklestream.benchmarks.paper;

import io.ficklestream.vision.localization.Responses;

/** The product's form on the same input: responses by one 1x1 product, from which all selections are summed. */
public final class ClosedForm {
    private ClosedForm() {}

    /** {@code response_o(u) = sum_k W[k,o] * x_k(u)}; in the product the network computes these in its pass. */
    public static Responses responses(PaperInput input) {
        int pixels = input.pixels();
        float[] values = new float[input.offsets() * pixels];
        for (int offset = 0; offset < input.offsets(); offset++) {
            for (int k = 0; k < input.channels(); k++) {
                float weight = input.weights()[offset * input.channels() + k];
                add(weight, input.features(), k * pixels, values, offset * pixels, pixels);
            }
        }
        return new Responses(1, input.window(), input.height(), input.width(), values);
    }

    private static void add(float weight, float[] from, int first, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] += weight * from[first + i];
        }
    }
}
