package io.ficklestream.benchmarks.paper;

import java.util.Arrays;

/**
 * The paper's fast form: every window's patch is laid out beside the others once per image; then, for every selection,
 * the mask, one convolution with stride s, global average pooling, and the way back to the feature map.
 *
 * <p>The units of the expanded map are ordered by offset, not by place: all windows' units of one channel and offset lie
 * side by side, meet the same weight, and come from and go back to whole rows of the feature map. Masking is fused into
 * the convolution.
 */
public final class ExpandedForm implements ExtractionForm {
    private final PaperInput input;
    private final int pixels;

    /** [channel][offset][window] */
    private final float[] expanded;

    /** 1 where kept, [offset][window]. */
    private final float[] mask;

    private final float[] scores;

    /** [channel][y][x], padded as the feature map was. */
    private final float[] gradient;

    public ExpandedForm(PaperInput input) {
        this.input = input;
        this.pixels = input.pixels();
        this.expanded = new float[input.channels() * input.offsets() * pixels];
        this.mask = new float[input.offsets() * pixels];
        this.scores = new float[pixels];
        this.gradient = new float[input.channels() * input.paddedHeight() * input.paddedWidth()];
    }

    /** Lays the patches out: once per image, before its selections. */
    public void expand() {
        float[] padded = new float[input.paddedHeight() * input.paddedWidth()];
        for (int k = 0; k < input.channels(); k++) {
            for (int y = 0; y < input.height(); y++) {
                int from = (k * input.height() + y) * input.width();
                System.arraycopy(input.features(), from, padded, paddedRow(input.radius() + y), input.width());
            }
            for (int offset = 0; offset < input.offsets(); offset++) {
                expand(padded, offset, (k * input.offsets() + offset) * pixels);
            }
        }
    }

    /** Where the cells of a padded row begin that are on the grid. */
    private int paddedRow(int y) {
        return y * input.paddedWidth() + input.radius();
    }

    private void expand(float[] padded, int offset, int to) {
        for (int y = 0; y < input.height(); y++) {
            System.arraycopy(padded, firstCell(offset, y), expanded, to + y * input.width(), input.width());
        }
    }

    /** The padded cell that the first window of row y sees at an offset; the next windows see the next cells. */
    private int firstCell(int offset, int y) {
        return (y + offset / input.window()) * input.paddedWidth() + offset % input.window();
    }

    @Override
    public float map(KeptUnits units, float[] out) {
        layOut(units);
        float logit = forward() / pixels;
        backward(1f / pixels);
        gradCam(out);
        return logit;
    }

    private void layOut(KeptUnits units) {
        for (int offset = 0; offset < input.offsets(); offset++) {
            for (int window = 0; window < pixels; window++) {
                mask[offset * pixels + window] = units.isKept(window, offset) ? 1 : 0;
            }
        }
    }

    /** Sum of the scores of all windows. */
    private float forward() {
        Arrays.fill(scores, 0);
        for (int k = 0; k < input.channels(); k++) {
            for (int offset = 0; offset < input.offsets(); offset++) {
                addScores(weight(k, offset), (k * input.offsets() + offset) * pixels, offset * pixels);
            }
        }
        float sum = 0;
        for (float score : scores) {
            sum += score;
        }
        return sum;
    }

    private float weight(int channel, int offset) {
        return input.weights()[offset * input.channels() + channel];
    }

    private void addScores(float weight, int units, int kept) {
        for (int window = 0; window < pixels; window++) {
            scores[window] += weight * (mask[kept + window] * expanded[units + window]);
        }
    }

    private void backward(float upstream) {
        Arrays.fill(gradient, 0);
        for (int k = 0; k < input.channels(); k++) {
            int plane = k * input.paddedHeight() * input.paddedWidth();
            for (int offset = 0; offset < input.offsets(); offset++) {
                float weight = weight(k, offset) * upstream;
                for (int y = 0; y < input.height(); y++) {
                    addGradient(weight, offset * pixels + y * input.width(), plane + firstCell(offset, y));
                }
            }
        }
    }

    private void addGradient(float weight, int kept, int cells) {
        for (int x = 0; x < input.width(); x++) {
            gradient[cells + x] += weight * mask[kept + x];
        }
    }

    private void gradCam(float[] out) {
        Arrays.fill(out, 0);
        for (int k = 0; k < input.channels(); k++) {
            for (int y = 0; y < input.height(); y++) {
                int cells = k * input.paddedHeight() * input.paddedWidth() + paddedRow(input.radius() + y);
                int from = (k * input.height() + y) * input.width();
                for (int x = 0; x < input.width(); x++) {
                    out[y * input.width() + x] += input.features()[from + x] * gradient[cells + x];
                }
            }
        }
        for (int u = 0; u < out.length; u++) {
            out[u] = Math.max(0, out[u]);
        }
    }
}
