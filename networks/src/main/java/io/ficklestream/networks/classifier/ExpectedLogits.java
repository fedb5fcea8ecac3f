package io.ficklestream.networks.classifier;

import io.ficklestream.vision.localization.Responses;

/**
 * Class scores as the mean over all stochastic selections. The logit {@code b + 1/(h*w) sum_u sum_o m(u,o)
 * response_o(u)} is linear in the mask, so its mean needs no sampling: the centre counts 1, every other offset 1 - p,
 * and units whose window lies outside the grid count nothing.
 *
 * @param dropout p
 * @param bias one per class
 */
record ExpectedLogits(double dropout, float[] bias) {

    /** Sigmoid of the mean logit per class, 0..1. */
    float[] probabilities(Responses responses) {
        float[] probabilities = new float[responses.classes()];
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] = (float) (1 / (1 + Math.exp(-logit(responses, c))));
        }
        return probabilities;
    }

    private double logit(Responses responses, int c) {
        int offsets = responses.kernel() * responses.kernel();
        double sum = 0;
        for (int o = 0; o < offsets; o++) {
            double weight = o == offsets / 2 ? 1 : 1 - dropout;
            sum += weight * sumInside(responses, c, o);
        }
        return bias[c] + sum / (responses.height() * responses.width());
    }

    private static double sumInside(Responses responses, int c, int offset) {
        int radius = responses.kernel() / 2;
        int dy = offset / responses.kernel() - radius;
        int dx = offset % responses.kernel() - radius;
        int plane = (c * responses.kernel() * responses.kernel() + offset) * responses.height() * responses.width();
        double sum = 0;
        for (int y = Math.max(0, dy); y < responses.height() + Math.min(0, dy); y++) {
            for (int x = Math.max(0, dx); x < responses.width() + Math.min(0, dx); x++) {
                sum += responses.values()[plane + y * responses.width() + x];
            }
        }
        return sum;
    }
}
