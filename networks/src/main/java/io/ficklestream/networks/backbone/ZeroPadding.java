package io.ficklestream.networks.backbone;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Rows and columns of zeros around a map. */
final class ZeroPadding {

    private ZeroPadding() {}

    /** @param size rows above and below, columns left and right */
    static Operand<TFloat32> of(Ops tf, Operand<TFloat32> x, int size) {
        int[][] paddings = {{0, 0}, {size, size}, {size, size}, {0, 0}};
        return tf.pad(x, tf.constant(paddings), tf.constant(0f));
    }
}
