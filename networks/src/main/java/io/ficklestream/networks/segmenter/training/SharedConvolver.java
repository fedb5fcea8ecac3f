package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.layers.DilatedConvolution;
import java.util.HashMap;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Asks another convolver once for each parameter, so that several paths through a graph share them. */
final class SharedConvolver implements Convolver {

    private final Convolver source;
    private final Map<String, Operand<TFloat32>> kernels = new HashMap<>();
    private final Map<String, Operand<TFloat32>> biases = new HashMap<>();

    SharedConvolver(Convolver source) {
        this.source = source;
    }

    @Override
    public Operand<TFloat32> kernel(Ops tf, String name) {
        return kernels.computeIfAbsent(name, missing -> source.kernel(tf, missing));
    }

    @Override
    public Operand<TFloat32> bias(Ops tf, String name) {
        return biases.computeIfAbsent(name, missing -> source.bias(tf, missing));
    }

    @Override
    public DilatedConvolution dilated() {
        return source.dilated();
    }
}
