package io.ficklestream.networks.backbone;

import io.ficklestream.networks.layers.DilatedConvolution;
import io.ficklestream.networks.tensors.FloatTensor;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Takes a network's parameters as constants: for serving, and for the part of a network that is not trained. */
public final class Constants implements Convolver {

    private final BackboneWeights weights;

    public Constants(BackboneWeights weights) {
        this.weights = weights;
    }

    /** A constant of the tensor's shape and values. */
    public static Operand<TFloat32> of(Ops tf, FloatTensor tensor) {
        return tf.constant(Shape.of(tensor.shape()), DataBuffers.of(tensor.values(), true, false));
    }

    @Override
    public Operand<TFloat32> kernel(Ops tf, String name) {
        return of(tf, weights.convolution(name).kernel());
    }

    @Override
    public Operand<TFloat32> bias(Ops tf, String name) {
        return of(tf, weights.convolution(name).bias());
    }

    @Override
    public DilatedConvolution dilated() {
        return DilatedConvolution.forServing();
    }
}
