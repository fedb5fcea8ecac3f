package io.ficklestream.networks.backbone;

import io.ficklestream.networks.layers.DilatedConvolution;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Where a graph takes the parameters of a convolution from: constants for serving, variables for training. */
public interface Convolver {

    /** The kernel [height, width, in, out] of a convolution. */
    Operand<TFloat32> kernel(Ops tf, String name);

    /** The bias [out] of a convolution. */
    Operand<TFloat32> bias(Ops tf, String name);

    /** How dilated convolutions are computed. */
    DilatedConvolution dilated();

    /** A convolution without padding. */
    default Operand<TFloat32> valid(Ops tf, Operand<TFloat32> x, String name, int stride) {
        Operand<TFloat32> y = tf.nn.conv2d(x, kernel(tf, name), List.of(1L, (long) stride, (long) stride, 1L), "VALID");
        return tf.nn.biasAdd(y, bias(tf, name));
    }

    /** A 3 x 3 convolution with stride 1 that keeps the size. */
    default Operand<TFloat32> same3x3(Ops tf, Operand<TFloat32> x, String name, int dilation) {
        return tf.nn.biasAdd(dilated().apply(tf, x, kernel(tf, name), dilation), bias(tf, name));
    }
}
