package io.ficklestream.networks.backbone;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/**
 * A backbone's stages in one TensorFlow graph, so that a caller can stop, cut or train where it needs to. Maps are batch x
 * height x width x channels; every stage ends with values that are not negative.
 */
public interface BackboneGraph {

    /** One stage, 1 to {@link Backbone#LAST_STAGE}, on the output of the stage before; stage 1 takes the input. */
    Operand<TFloat32> stage(Operand<TFloat32> x, int stage);

    /** From the input, batch x height x width x 3 (see {@link BackboneInput}), to the end of {@code lastStage}. */
    default Operand<TFloat32> upTo(Operand<TFloat32> input, int lastStage) {
        return between(input, 1, lastStage);
    }

    /** From the output of the stage before {@code firstStage} to the end; after the last stage there is nothing. */
    default Operand<TFloat32> from(Operand<TFloat32> input, int firstStage) {
        return between(input, firstStage, Backbone.LAST_STAGE);
    }

    /** From the output of the stage before {@code firstStage} to the end of {@code lastStage}. */
    default Operand<TFloat32> between(Operand<TFloat32> input, int firstStage, int lastStage) {
        Operand<TFloat32> x = input;
        for (int stage = firstStage; stage <= lastStage; stage++) {
            x = stage(x, stage);
        }
        return x;
    }
}
