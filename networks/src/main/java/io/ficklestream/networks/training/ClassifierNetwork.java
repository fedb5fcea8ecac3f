package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.FickleNetHead;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.layers.SigmoidCrossEntropy;
import io.ficklestream.networks.layers.StochasticSelectionLayer;
import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** The trained part of the classifier as one graph: cached features in, loss and logits out, one Adam step at a time. */
final class ClassifierNetwork implements AutoCloseable {

    private final Graph graph = new Graph();
    private final TrainableParameters parameters = new TrainableParameters();
    private final Placeholder<TFloat16> features;
    private final Placeholder<TFloat32> labels;
    private final Placeholder<TInt64> seed;
    private final Operand<TFloat32> expectedLogits;
    private final Optimiser optimiser;
    private final Session session;

    ClassifierNetwork(
            ClassifierArchitecture architecture,
            BackboneWeights backbone,
            FeatureShape input,
            OptimiserOptions options,
            int threads) {
        TensorFlowRuntime.load();
        Ops tf = Ops.create(graph);
        long[] shape = {-1, input.height(), input.width(), input.channels()};
        features = tf.placeholder(TFloat16.class, Placeholder.shape(Shape.of(shape)));
        labels = tf.placeholder(
                TFloat32.class,
                Placeholder.shape(Shape.of(-1, architecture.classes().size())));
        seed = tf.placeholder(TInt64.class, Placeholder.shape(Shape.of(2)));
        Operand<TFloat32> x = trunk(tf, architecture, backbone, input, tf.dtypes.cast(features, TFloat32.class));
        var layer = new StochasticSelectionLayer(
                input.height(), input.width(), architecture.kernel(), architecture.dropout());
        Operand<TFloat32> responses = responses(tf, architecture, layer, x);
        var bias = parameters.declare(
                tf, HeadParameters.HEAD_BIAS, architecture.classes().size());
        var batch = tf.slice(tf.shape(features, TInt64.class), tf.constant(new int[] {0}), tf.constant(new int[] {1}));
        var logits = layer.logits(tf, responses, layer.randomMask(tf, batch, seed), bias);
        expectedLogits = layer.logits(tf, responses, layer.expectedMask(tf), bias);
        var loss = SigmoidCrossEntropy.of(tf, logits, labels);
        var rules = new UpdateRules(options::multiplierOf, options::decayOf, UpdateRules.UNCLIPPED);
        optimiser = new Adam(graph, Objective.of(loss), parameters, rules);
        session = Sessions.withThreads(graph, threads);
        optimiser.reset(session);
    }

    private Operand<TFloat32> trunk(
            Ops tf,
            ClassifierArchitecture architecture,
            BackboneWeights backbone,
            FeatureShape input,
            Operand<TFloat32> x) {
        if (!architecture.adaptsBackbone()) {
            return x;
        }
        var convolver = new AdaptedConvolver(
                parameters, backbone, architecture.adaptationRank(), input.height(), input.width());
        return backbone.backbone()
                .graph(tf, convolver, architecture.outputStride())
                .stage(x, architecture.lastFrozenStage() + 1);
    }

    private Operand<TFloat32> responses(
            Ops tf, ClassifierArchitecture architecture, StochasticSelectionLayer layer, Operand<TFloat32> x) {
        int k = architecture.channels();
        var kernel = parameters.declare(
                tf, HeadParameters.NECK_KERNEL, 1, 1, x.shape().get(3), k);
        var bias = parameters.declare(tf, HeadParameters.NECK_BIAS, k);
        int outputs = architecture.classes().size() * layer.offsets();
        var weights = parameters.declare(tf, HeadParameters.HEAD_KERNEL, k, outputs);
        return layer.responses(tf, FickleNetHead.neck(tf, x, kernel, bias), weights, k);
    }

    /** One update on a batch; returns the loss. */
    float train(Batch batch, long[] selectionSeed, int step, double learningRate) {
        try (TFloat16 x = batch.features();
                TFloat32 y = batch.labels();
                TInt64 s = TInt64.vectorOf(selectionSeed)) {
            var fed = session.runner().feed(features, x).feed(labels, y).feed(seed, s);
            return optimiser.step(fed, step, learningRate).loss();
        }
    }

    /** Mean logits over all selections, batch x classes. */
    float[][] logits(Batch batch) {
        try (TFloat16 x = batch.features();
                var result =
                        session.runner().feed(features, x).fetch(expectedLogits).run()) {
            TFloat32 values = (TFloat32) result.get(0);
            float[][] rows = new float[Math.toIntExact(values.shape().get(0))]
                    [Math.toIntExact(values.shape().get(1))];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = values.getFloat(i, j);
                }
            }
            return rows;
        }
    }

    /** Sets parameters and, where they are given, the optimiser's moments. */
    void load(Map<String, FloatTensor> tensors) {
        optimiser.load(session, parameters, tensors);
    }

    Map<String, FloatTensor> parameters() {
        return parameters.readAll(session);
    }

    Map<String, FloatTensor> moments() {
        return optimiser.moments(session);
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
