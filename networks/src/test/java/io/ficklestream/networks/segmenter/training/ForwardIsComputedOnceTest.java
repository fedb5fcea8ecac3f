package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.runtime.TensorFlowRuntime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** The backward half of a step reads what the forward half has computed, and does not compute it again. */
class ForwardIsComputedOnceTest {

    @Test
    void theBackwardHalfIsRightAlthoughItsInputIsWrong() {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            // Given y = relu(x w)^2 and its gradient by w, which reads x w and, where the cut forgot it, x
            Ops tf = Ops.create(graph);
            Placeholder<TFloat32> x = tf.placeholder(TFloat32.class);
            Placeholder<TFloat32> w = tf.placeholder(TFloat32.class);
            var input = tf.math.mul(x, tf.constant(1f));
            var activation = tf.nn.relu(tf.math.mul(input, w));
            ForwardCut cut = new ForwardCut(graph);
            var loss = tf.math.square(activation);
            Output<?> gradient = graph.addGradients(loss.asOutput(), new Output<?>[] {w.asOutput()})[0];
            List<Output<?>> tensors = cut.tensors(graph, List.of(x), activation);

            try (TFloat32 three = TFloat32.scalarOf(3);
                    TFloat32 two = TFloat32.scalarOf(2);
                    TFloat32 wrong = TFloat32.scalarOf(-100)) {
                // When the second run is fed the cut of the first, but another input
                Session.Runner forward = session.runner().feed(x, three).feed(w, two);
                tensors.forEach(forward::fetch);
                try (Result halfway = forward.run()) {
                    Session.Runner backward =
                            session.runner().feed(x, wrong).feed(w, two).fetch(gradient);
                    for (int i = 0; i < tensors.size(); i++) {
                        backward.feed(tensors.get(i), halfway.get(i));
                    }
                    try (Result result = backward.run()) {
                        // Then the gradient is 2 (x w) x for the input of the first
                        assertThat(((TFloat32) result.get(0)).getFloat()).isEqualTo(36f);
                    }
                }
            }
            assertThat(tensors.get(0)).isEqualTo(activation.asOutput());
        }
    }
}
