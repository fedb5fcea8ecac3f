package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The last dimension of the tensors here: label 0 is the background, the others are the classes. */
final class Labels {

    private Labels() {}

    static long count(Operand<TFloat32> x) {
        return known(x, x.rank() - 1, "labels");
    }

    /** The size of a dimension that has to be known when the graph is built. */
    static long known(Operand<TFloat32> x, int dimension, String what) {
        long size = x.rank() < 0 ? -1 : x.shape().get(dimension);
        if (size < 0) {
            throw new IllegalArgumentException(
                    "the number of " + what + " is unknown in a tensor of shape " + x.shape() + ": reshape it first");
        }
        return size;
    }

    static Operand<TFloat32> background(Ops tf, Operand<TFloat32> x) {
        return slice(tf, x, 0, 1);
    }

    static Operand<TFloat32> classes(Ops tf, Operand<TFloat32> x) {
        return slice(tf, x, 1, -1);
    }

    private static Operand<TFloat32> slice(Ops tf, Operand<TFloat32> x, int from, int size) {
        int[] begin = new int[x.rank()];
        int[] sizes = new int[x.rank()];
        java.util.Arrays.fill(sizes, -1);
        begin[x.rank() - 1] = from;
        sizes[x.rank() - 1] = size;
        return tf.slice(x, tf.constant(begin), tf.constant(sizes));
    }
}
