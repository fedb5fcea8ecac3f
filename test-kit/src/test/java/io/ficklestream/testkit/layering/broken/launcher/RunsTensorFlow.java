package io.ficklestream.testkit.layering.broken.launcher;

import org.tensorflow.Tensor;

/** Breaks the rule that only networks knows TensorFlow. */
final class RunsTensorFlow {
    long bytes(Tensor tensor) {
        return tensor.numBytes();
    }
}
