package io.ficklestream.networks.segmenter.training;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Tensor;

/** Closes the tensors of one run together; native memory is not collected. */
final class TensorScope implements AutoCloseable {

    private final List<Tensor> tensors = new ArrayList<>();

    <T extends Tensor> T add(T tensor) {
        tensors.add(tensor);
        return tensor;
    }

    @Override
    public void close() {
        tensors.forEach(Tensor::close);
    }
}
