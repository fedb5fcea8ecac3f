package io.ficklestream.networks.backbone;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The maximum over 3 x 3 cells, padded by one cell on every side, so that an odd side stays centred. */
final class MaxPooling {

    private MaxPooling() {}

    /**
     * @param x what a ReLU has made non-negative: only then is a padding of zeros the same as none
     * @param stride 1 keeps the size, 2 halves it, rounding up
     */
    static Operand<TFloat32> of(Ops tf, Operand<TFloat32> x, int stride) {
        return tf.nn.maxPool(
                ZeroPadding.of(tf, x, 1),
                tf.constant(new int[] {1, 3, 3, 1}),
                tf.constant(new int[] {1, stride, stride, 1}),
                "VALID");
    }
}
