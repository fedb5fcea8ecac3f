package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.layers.DilatedConvolution;
import io.ficklestream.networks.training.TrainableParameters;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Declares every kernel and bias as a parameter of its own.
 *
 * @param parameters where they are declared
 * @param shapes kernel shapes [height, width, in, out] by layer
 * @param side height and width of the grid that dilated layers work on
 */
record TrainedConvolver(TrainableParameters parameters, Map<String, long[]> shapes, int side) implements Convolver {

    static final String KERNEL = "/kernel";
    static final String BIAS = "/bias";

    @Override
    public Operand<TFloat32> kernel(Ops tf, String name) {
        return parameters.declare(tf, name + KERNEL, shapes.get(name));
    }

    @Override
    public Operand<TFloat32> bias(Ops tf, String name) {
        return parameters.declare(tf, name + BIAS, shapes.get(name)[3]);
    }

    @Override
    public DilatedConvolution dilated() {
        return DilatedConvolution.forTraining(side, side);
    }
}
