package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.BackboneInput;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.Constants;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.vision.image.RgbImage;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;

/**
 * The part of the backbone that is not trained, from photograph to the end of a stage. Its output never changes, so
 * training computes it once per photograph and keeps it, as float16.
 */
public final class FrozenTrunk implements AutoCloseable {

    private final Graph graph = new Graph();
    private final Session session;
    private final int side;
    private final FeatureShape shape;

    /**
     * @param side height and width that photographs are warped to, in pixels
     * @param lastStage where it ends; the stages after it are left to be trained. 0: the photograph itself
     * @param threads for TensorFlow
     */
    public FrozenTrunk(BackboneWeights weights, OutputStride stride, int side, int lastStage, int threads) {
        TensorFlowRuntime.load();
        Ops tf = Ops.create(graph);
        var input =
                tf.withName("photograph").placeholder(TFloat32.class, Placeholder.shape(Shape.of(1, side, side, 3)));
        var features =
                weights.backbone().graph(tf, new Constants(weights), stride).upTo(input, lastStage);
        tf.withName("features").dtypes.cast(features, TFloat16.class);
        this.session = Sessions.withThreads(graph, threads);
        this.side = side;
        this.shape = shapeOf(weights, stride, side, lastStage);
    }

    /** The shape of the output of a stage; stage 0 is the photograph itself. */
    public static FeatureShape shapeOf(BackboneWeights weights, OutputStride stride, int side, int lastStage) {
        if (lastStage == 0) {
            return new FeatureShape(side, side, 3);
        }
        int cells = weights.backbone().gridSide(side, lastStage, stride);
        return new FeatureShape(cells, cells, weights.channelsAfter(lastStage));
    }

    /** The shape of what {@link #features} returns. */
    public FeatureShape shape() {
        return shape;
    }

    /**
     * The features of a photograph.
     *
     * @param flipped mirror it left to right first
     * @return height x width x channels float16 values, little-endian
     */
    public byte[] features(RgbImage photo, boolean flipped) {
        float[] pixels = BackboneInput.of(photo, side, flipped);
        try (TFloat32 input = TFloat32.tensorOf(Shape.of(1, side, side, 3), DataBuffers.of(pixels));
                var result = session.runner()
                        .feed("photograph", input)
                        .fetch("features")
                        .run()) {
            byte[] bytes = new byte[shape.bytes()];
            result.get(0).asRawTensor().data().read(bytes);
            return bytes;
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
