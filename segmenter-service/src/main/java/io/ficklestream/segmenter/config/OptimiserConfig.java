package io.ficklestream.segmenter.config;

import io.ficklestream.networks.training.OptimiserKind;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/** How a step changes the parameters; see {@link io.ficklestream.networks.segmenter.training.SegmenterOptimiser}. */
public interface OptimiserConfig {

    @WithDefault("adam")
    OptimiserKind kind();

    /** Of the head's hidden layers; other layers have multiples of it. */
    @WithDefault("0.0005")
    @Positive
    double learningRate();

    @WithDefault("0.00001")
    @PositiveOrZero
    double weightDecay();

    /** Learning rate of the backbone relative to the head's. */
    @WithDefault("0.3")
    @PositiveOrZero
    double backboneMultiplier();

    /** Learning rate of the layers that give scores relative to the head's; 10 in SEC and DSRG, with momentum. */
    @WithDefault("1")
    @PositiveOrZero
    double scoreMultiplier();

    /** Learning rate of biases relative to their kernels'; 2 in SEC and DSRG, with momentum. */
    @WithDefault("1")
    @PositiveOrZero
    double biasMultiplier();

    /** Largest norm of all gradients together; 0 does not clip. */
    @WithDefault("5")
    @PositiveOrZero
    double clip();
}
