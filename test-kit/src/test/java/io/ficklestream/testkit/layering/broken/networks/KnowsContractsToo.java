package io.ficklestream.testkit.layering.broken.networks;

import io.ficklestream.testkit.layering.broken.contracts.Message;
import org.tensorflow.Tensor;

/** Breaks the rule that networks know no messages; that it knows TensorFlow is right. */
final class KnowsContractsToo {
    long bytes(Tensor tensor, Message message) {
        return tensor.numBytes() + message.bytes().length;
    }
}
