package io.ficklestream.networks.segmenter.training;

import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** {@link StepTargets} as placeholders of a graph, of the same shapes. */
record FedTargets(
        Placeholder<TFloat32> cues,
        Placeholder<TFloat32> refined,
        Placeholder<TFloat32> imageLabels,
        Placeholder<TFloat32> weak,
        Placeholder<TFloat32> strong) {

    static FedTargets in(Ops tf, int cells, int labels) {
        return new FedTargets(
                placeholder(tf, -1, cells, labels),
                placeholder(tf, -1, cells, labels),
                placeholder(tf, -1, labels),
                placeholder(tf, -1),
                placeholder(tf, -1));
    }

    private static Placeholder<TFloat32> placeholder(Ops tf, long... shape) {
        return tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(shape)));
    }

    /** Feeds the targets; the tensors are the caller's to close. */
    void feed(Session.Runner runner, StepTargets targets, TensorScope scope) {
        int images = targets.images();
        Shape grid = Shape.of(images, targets.cells(), targets.labels());
        runner.feed(cues, tensor(scope, grid, targets.cues()));
        runner.feed(refined, tensor(scope, grid, targets.refined()));
        runner.feed(imageLabels, tensor(scope, Shape.of(images, targets.labels()), targets.imageLabels()));
        runner.feed(weak, tensor(scope, Shape.of(images), targets.weak()));
        runner.feed(strong, tensor(scope, Shape.of(images), targets.strong()));
    }

    private static TFloat32 tensor(TensorScope scope, Shape shape, float[] values) {
        return scope.add(TFloat32.tensorOf(shape, DataBuffers.of(values)));
    }
}
