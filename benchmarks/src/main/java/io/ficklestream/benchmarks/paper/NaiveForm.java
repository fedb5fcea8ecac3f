package io.ficklestream.benchmarks.paper;

import java.util.Arrays;

/**
 * The paper's naive form: every window copies its patch, drops units, convolves, and back-propagates into the feature
 * map. Channels lie side by side, so that each unit of a patch is one run of memory.
 */
public final class NaiveForm implements ExtractionForm {
    private final PaperInput input;
    private final int channels;
    private final int patchRow;

    /** [y][x][channel], zero-padded. */
    private final float[] padded;

    private final float[] gradient;
    private final float[] patch;
    private final float[] patchGradient;
    private final float[] products;

    public NaiveForm(PaperInput input) {
        this.input = input;
        this.channels = input.channels();
        this.patchRow = input.window() * channels;
        this.padded = new float[input.paddedHeight() * input.paddedWidth() * channels];
        this.gradient = new float[padded.length];
        this.patch = new float[input.offsets() * channels];
        this.patchGradient = new float[patch.length];
        this.products = new float[channels];
        pad();
    }

    private void pad() {
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                int to = at(y + input.radius(), x + input.radius());
                for (int k = 0; k < channels; k++) {
                    padded[to + k] = input.features()[(k * input.height() + y) * input.width() + x];
                }
            }
        }
    }

    private int at(int paddedY, int paddedX) {
        return (paddedY * input.paddedWidth() + paddedX) * channels;
    }

    @Override
    public float map(KeptUnits units, float[] out) {
        Arrays.fill(gradient, 0);
        float upstream = 1f / input.pixels();
        float sum = 0;
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                int window = y * input.width() + x;
                copyPatch(y, x);
                drop(units, window, patch);
                sum += convolve();
                backwardThroughConvolution(upstream);
                drop(units, window, patchGradient);
                addPatchGradient(y, x);
            }
        }
        gradCam(out);
        return sum * upstream;
    }

    private void copyPatch(int y, int x) {
        for (int row = 0; row < input.window(); row++) {
            System.arraycopy(padded, at(y + row, x), patch, row * patchRow, patchRow);
        }
    }

    private void drop(KeptUnits units, int window, float[] values) {
        for (int offset = 0; offset < input.offsets(); offset++) {
            if (!units.isKept(window, offset)) {
                Arrays.fill(values, offset * channels, (offset + 1) * channels, 0);
            }
        }
    }

    /** Channel by channel, because the compiler makes vector instructions of independent sums only. */
    private float convolve() {
        float[] weights = input.weights();
        Arrays.fill(products, 0);
        for (int offset = 0; offset < input.offsets(); offset++) {
            int from = offset * channels;
            for (int k = 0; k < channels; k++) {
                products[k] += weights[from + k] * patch[from + k];
            }
        }
        float sum = 0;
        for (float product : products) {
            sum += product;
        }
        return sum;
    }

    private void backwardThroughConvolution(float upstream) {
        float[] weights = input.weights();
        for (int i = 0; i < patchGradient.length; i++) {
            patchGradient[i] = weights[i] * upstream;
        }
    }

    private void addPatchGradient(int y, int x) {
        for (int row = 0; row < input.window(); row++) {
            int to = at(y + row, x);
            int from = row * patchRow;
            for (int i = 0; i < patchRow; i++) {
                gradient[to + i] += patchGradient[from + i];
            }
        }
    }

    private void gradCam(float[] out) {
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                int from = at(y + input.radius(), x + input.radius());
                float sum = 0;
                for (int k = 0; k < channels; k++) {
                    sum += padded[from + k] * gradient[from + k];
                }
                out[y * input.width() + x] = Math.max(0, sum);
            }
        }
    }
}
