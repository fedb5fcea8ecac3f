package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.backbone.Constants;
import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.layers.DilatedConvolution;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Takes whole kernels and biases from a checkpoint, as constants.
 *
 * @param parameters by name
 */
record CheckpointConvolver(Map<String, FloatTensor> parameters) implements Convolver {

    @Override
    public Operand<TFloat32> kernel(Ops tf, String name) {
        return constant(tf, name + "/kernel");
    }

    @Override
    public Operand<TFloat32> bias(Ops tf, String name) {
        return constant(tf, name + "/bias");
    }

    private Operand<TFloat32> constant(Ops tf, String parameter) {
        FloatTensor tensor = parameters.get(parameter);
        if (tensor == null) {
            throw new CheckpointException("the checkpoint has no " + parameter + ", which its architecture needs");
        }
        return Constants.of(tf, tensor);
    }

    @Override
    public DilatedConvolution dilated() {
        return DilatedConvolution.forServing();
    }
}
