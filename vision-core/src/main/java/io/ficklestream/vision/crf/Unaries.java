package io.ficklestream.vision.crf;

import java.util.Arrays;

/** Unary energies (negative log probabilities), laid out [labels][height*width], for {@link DenseCrf}. */
public final class Unaries {
    /** A pixel of a mask that carries no label. */
    public static final int UNDECIDED = 255;

    private static final double SMALLEST_PROBABILITY = 1e-5;

    private Unaries() {}

    /** {@code -log(p)} with p raised to at least 1e-5; {@code probabilities} is [labels][pixels]. */
    public static float[] fromProbabilities(float[] probabilities) {
        return fromProbabilities(probabilities, 1, 1);
    }

    /**
     * {@code -log(scale * p + (1 - scale) / labels)}, the argument kept within 1e-5..1.
     *
     * @param probabilities [labels][pixels], each 0..1
     * @param scale how far the probabilities are trusted: 0 (not at all) to 1
     */
    public static float[] fromProbabilities(float[] probabilities, int labels, double scale) {
        if (!(scale >= 0 && scale <= 1)) {
            throw new IllegalArgumentException("scale must be 0..1, not " + scale);
        }
        double floor = (1 - scale) / labels;
        float[] energies = new float[probabilities.length];
        for (int i = 0; i < energies.length; i++) {
            double p = scale * probabilities[i] + floor;
            energies[i] = (float) -Math.log(Math.min(Math.max(p, SMALLEST_PROBABILITY), 1));
        }
        return energies;
    }

    /**
     * Energies of a mask that is right with a known probability: {@code -log(certainty)} for a pixel's label and
     * {@code -log((1 - certainty) / (labels - 1))} for the others. Undecided pixels (255) are uniform.
     *
     * @param mask label of every pixel, 0..labels-1 or 255
     * @param labels at least 2
     * @param certainty probability of the mask's label, above 0 and below 1
     * @param zeroUnsure true makes pixels of label 0 uniform, too
     * @return [labels][pixels]
     */
    public static float[] fromLabels(byte[] mask, int labels, double certainty, boolean zeroUnsure) {
        if (labels < 2 || labels > UNDECIDED) {
            throw new IllegalArgumentException("labels must be 2.." + UNDECIDED + ", not " + labels);
        }
        if (!(certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException("certainty must lie between 0 and 1, not be " + certainty);
        }
        float agreeing = (float) -Math.log(certainty);
        float other = (float) -Math.log((1 - certainty) / (labels - 1));
        float uniform = (float) Math.log(labels);
        int pixels = mask.length;
        float[] energies = new float[labels * pixels];
        Arrays.fill(energies, other);
        for (int pixel = 0; pixel < pixels; pixel++) {
            int label = mask[pixel] & 0xff;
            if (label == UNDECIDED || zeroUnsure && label == 0) {
                fillPixel(energies, pixel, pixels, uniform);
            } else if (label < labels) {
                energies[label * pixels + pixel] = agreeing;
            } else {
                throw new IllegalArgumentException("pixel " + pixel + " of the mask has label " + label
                        + ", but there are only " + labels + " labels");
            }
        }
        return energies;
    }

    private static void fillPixel(float[] energies, int pixel, int pixels, float value) {
        for (int i = pixel; i < energies.length; i += pixels) {
            energies[i] = value;
        }
    }
}
