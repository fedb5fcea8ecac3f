package io.ficklestream.networks.training;

/**
 * How the classifier is optimised. FickleNet: Adam, learning rate 0.001 halved every 10 epochs, batch 10; the rest is
 * not stated in the paper.
 *
 * @param learningRate at the start, for neck and head
 * @param halveEvery epochs between halvings
 * @param batch photographs per step
 * @param epochs at most this many
 * @param backboneMultiplier learning rate of the backbone's adaptation relative to that of neck and head
 * @param weightDecay added to the gradients of everything but biases
 * @param patience stop after this many epochs without a better mAP
 * @param seed of shuffling, initial weights and selections
 */
public record OptimiserOptions(
        double learningRate,
        int halveEvery,
        int batch,
        int epochs,
        double backboneMultiplier,
        double weightDecay,
        int patience,
        long seed) {

    public OptimiserOptions {
        if (!(learningRate > 0) || halveEvery < 1 || batch < 1 || epochs < 1 || patience < 1) {
            throw new IllegalArgumentException(
                    "learning rate, halving interval, batch, epochs and patience must be positive");
        }
        if (backboneMultiplier < 0 || weightDecay < 0) {
            throw new IllegalArgumentException("backbone multiplier and weight decay cannot be negative");
        }
    }

    /** The learning rate of an epoch, from 0. */
    public double rateOf(int epoch) {
        return learningRate * Math.pow(0.5, epoch / halveEvery);
    }

    double multiplierOf(String parameter) {
        return parameter.startsWith("neck/") || parameter.startsWith("head/") ? 1 : backboneMultiplier;
    }

    double decayOf(String parameter) {
        return parameter.endsWith("/bias") ? 0 : weightDecay;
    }
}
