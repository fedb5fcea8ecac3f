package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.segmenter.HeadLayers;
import io.ficklestream.networks.training.LearningRateSchedule;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.networks.training.UpdateRules;

/**
 * How a segmenter is optimised.
 *
 * @param kind of optimiser
 * @param schedule learning rate by step, of the head's hidden layers
 * @param weightDecay added to the gradients of kernels, not of biases
 * @param backboneMultiplier learning rate of the backbone relative to the head's
 * @param scoreMultiplier learning rate of the layers that give scores relative to the head's (10 in SEC and DSRG)
 * @param biasMultiplier learning rate of biases relative to their kernels' (2 in SEC and DSRG)
 * @param clip largest norm of all gradients together; 0 does not clip
 */
public record SegmenterOptimiser(
        OptimiserKind kind,
        LearningRateSchedule schedule,
        double weightDecay,
        double backboneMultiplier,
        double scoreMultiplier,
        double biasMultiplier,
        double clip) {

    private static final String BIAS = "/bias";

    public SegmenterOptimiser {
        if (weightDecay < 0 || backboneMultiplier < 0 || scoreMultiplier < 0 || biasMultiplier < 0 || clip < 0) {
            throw new IllegalArgumentException("weight decay, multipliers and clip cannot be negative");
        }
    }

    UpdateRules rules() {
        return new UpdateRules(this::multiplierOf, this::decayOf, clip);
    }

    private double multiplierOf(String parameter) {
        double layer = HeadLayers.givesScores(parameter)
                ? scoreMultiplier
                : parameter.startsWith(HeadLayers.PREFIX) ? 1 : backboneMultiplier;
        return parameter.endsWith(BIAS) ? layer * biasMultiplier : layer;
    }

    private double decayOf(String parameter) {
        return parameter.endsWith(BIAS) ? 0 : weightDecay;
    }
}
