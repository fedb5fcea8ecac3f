package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.losses.FlooredSoftmax;
import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.networks.segmenter.LargeFovHead;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.training.FeatureShape;
import io.ficklestream.networks.training.Objective;
import io.ficklestream.networks.training.Optimiser;
import io.ficklestream.networks.training.Sessions;
import io.ficklestream.networks.training.StepOutcome;
import io.ficklestream.networks.training.TrainableParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * The trained part of a segmenter as one graph: the frozen part's features in, label probabilities on the loss grid out,
 * and from there the losses and one optimiser step.
 */
final class SegmenterGraph implements AutoCloseable {

    private final SegmenterArchitecture architecture;
    private final FeatureShape input;
    private final Graph graph = new Graph();
    private final TrainableParameters parameters = new TrainableParameters();
    private final Placeholder<TFloat16> features;
    private final Placeholder<TInt64> seed;
    private final FedTargets fed;
    private final Operand<TFloat32> probabilities;
    private final Operand<TFloat32> undropped;
    private final List<Output<?>> cut;
    private final List<String> partNames;
    private final Optimiser optimiser;
    private final Session session;

    SegmenterGraph(TrainedLayers layers, FeatureShape input, SegmenterOptions options, int threads) {
        this.architecture = layers.architecture();
        this.input = input;
        TensorFlowRuntime.load();
        Ops tf = Ops.create(graph);
        long[] shape = {-1, input.height(), input.width(), input.channels()};
        features = tf.placeholder(TFloat16.class, Placeholder.shape(Shape.of(shape)));
        seed = tf.placeholder(TInt64.class, Placeholder.shape(Shape.of(2)));
        var network = layers.backbone()
                .backbone()
                .graph(tf, layers.backboneConvolver(parameters), architecture.trainingStride());
        var end = network.from(tf.dtypes.cast(features, TFloat32.class), layers.firstTrainedStage());
        Convolver head = layers.headConvolver(parameters);
        undropped = probabilities(tf, end, head, x -> x);
        probabilities = probabilities(tf, end, head, new SeededDropout(tf, seed, architecture.dropout()));
        fed = FedTargets.in(tf, architecture.lossSide() * architecture.lossSide(), architecture.labels());
        ForwardCut forward = new ForwardCut(graph);
        Map<String, Operand<TFloat32>> parts = new SegmenterLosses(options.losses(), fed).parts(tf, probabilities);
        partNames = List.copyOf(parts.keySet());
        optimiser = optimiser(tf, options.optimiser(), List.copyOf(parts.values()));
        cut = forward.tensors(graph, List.of(features, seed), probabilities);
        session = Sessions.withThreads(graph, threads);
        optimiser.reset(session);
    }

    private Operand<TFloat32> probabilities(
            Ops tf,
            Operand<TFloat32> end,
            Convolver convolver,
            Function<Operand<TFloat32>, Operand<TFloat32>> dropout) {
        var head = new LargeFovHead(architecture, architecture.trainingStride());
        var scores = head.scores(tf, end, convolver, dropout::apply);
        int side = architecture.lossSide();
        var onLossGrid =
                tf.image.resizeBilinear(scores, tf.constant(new int[] {side, side}), ResizeBilinear.alignCorners(true));
        var rows = tf.reshape(onLossGrid, tf.constant(new int[] {-1, side * side, architecture.labels()}));
        return FlooredSoftmax.of(tf, rows);
    }

    private Optimiser optimiser(Ops tf, SegmenterOptimiser options, List<Operand<TFloat32>> parts) {
        Operand<TFloat32> loss = parts.get(0);
        for (Operand<TFloat32> part : parts.subList(1, parts.size())) {
            loss = tf.math.add(loss, part);
        }
        var objective = new Objective(loss, parts);
        return options.kind().create(graph, objective, parameters, options.rules());
    }

    /**
     * One step in two halves: forward, then, with the targets that {@code targets} makes of the prediction, backward and
     * update.
     *
     * @param records float16 features of the batch, one photograph after the other
     * @param targets from probabilities [B][n][L]
     */
    StepResult step(
            byte[] records, long[] dropoutSeed, long step, double rate, Function<float[], StepTargets> targets) {
        try (TensorScope scope = new TensorScope()) {
            TFloat16 x = scope.add(input.tensor(records));
            TInt64 s = scope.add(TInt64.vectorOf(dropoutSeed));
            Session.Runner forward = session.runner().feed(features, x).feed(seed, s);
            cut.forEach(forward::fetch);
            try (Result halfway = forward.run()) {
                Session.Runner backward = session.runner().feed(features, x).feed(seed, s);
                for (int i = 0; i < cut.size(); i++) {
                    backward.feed(cut.get(i), halfway.get(i));
                }
                fed.feed(backward, targets.apply(values(halfway)), scope);
                return result(step, optimiser.step(backward, step, rate));
            }
        }
    }

    private StepResult result(long step, StepOutcome outcome) {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (int i = 0; i < partNames.size(); i++) {
            parts.put(partNames.get(i), (double) outcome.extras().get(i));
        }
        return new StepResult(step, outcome.loss(), parts, outcome.gradientNorm());
    }

    /** Probabilities [B][n][L] without dropout. */
    float[] predict(byte[] records) {
        try (TFloat16 x = input.tensor(records);
                Result result =
                        session.runner().feed(features, x).fetch(undropped).run()) {
            return values(result);
        }
    }

    private static float[] values(Result result) {
        TFloat32 tensor = (TFloat32) result.get(0);
        float[] values = new float[Math.toIntExact(tensor.size())];
        tensor.asRawTensor().data().asFloats().read(values);
        return values;
    }

    /** Sets parameters and, where they are given, the optimiser's state. */
    void load(Map<String, FloatTensor> tensors) {
        optimiser.load(session, parameters, tensors);
    }

    Map<String, FloatTensor> parameters() {
        return parameters.readAll(session);
    }

    Map<String, FloatTensor> optimiserState() {
        return optimiser.moments(session);
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
