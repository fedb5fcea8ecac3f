package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import io.ficklestream.vision.metrics.AveragePrecision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains FickleNet's classifier from image-level labels (Algorithm 1 of the paper, lines 1 to 8): the frozen part of the
 * backbone runs once per photograph, the rest once per step, with a new random selection every time.
 *
 * <p>Not thread-safe. Runs with equal seed, data and threads on one machine give equal parameters, also across a resume.
 */
public final class ClassifierTrainer implements AutoCloseable {

    private static final int VALIDATION_BATCH = 10;

    private final ClassifierArchitecture architecture;
    private final OptimiserOptions optimiser;
    private final TrainingListener listener;
    private final FeatureCache cache;
    private final ClassifierNetwork network;
    private final List<TrainingExample> train;
    private final List<TrainingExample> validation;
    private final Map<String, FloatTensor> inherited;
    private TrainingState state;

    /**
     * @param start what is known before training
     * @param features file that keeps the frozen trunk's output; extraction goes on where an earlier run stopped
     * @param threads for TensorFlow
     */
    public ClassifierTrainer(
            ClassifierArchitecture architecture,
            OptimiserOptions optimiser,
            WarmStart start,
            TrainingData data,
            Path features,
            int threads,
            TrainingListener listener) {
        this.architecture = architecture;
        this.optimiser = optimiser;
        this.listener = listener;
        List<LabelledPhotograph> photographs = new ArrayList<>(data.train());
        photographs.addAll(data.validation());
        this.cache = extract(photographs, start.backbone(), features, threads);
        List<TrainingExample> examples = examples(photographs);
        this.train = new ArrayList<>(examples.subList(0, data.train().size()));
        this.validation = examples.subList(data.train().size(), examples.size());
        this.network = new ClassifierNetwork(architecture, start.backbone(), cache.shape(), optimiser, threads);
        network.load(new ParameterInitializer(architecture, start.backbone(), optimiser.seed()).initial());
        network.load(start.parameters());
        this.inherited = start.inherited();
        this.state = TrainingState.beginning();
    }

    private FeatureCache extract(
            List<LabelledPhotograph> photographs, BackboneWeights backbone, Path file, int threads) {
        try (var trunk = new FrozenTrunk(
                backbone,
                architecture.outputStride(),
                architecture.inputSide(),
                architecture.lastFrozenStage(),
                threads)) {
            FeatureCache features = new FeatureCache(file, trunk.shape());
            for (int i = features.size(); i < photographs.size(); i++) {
                features.write(i, trunk.features(photographs.get(i).pixels().get(), false));
                listener.extracted(i + 1, photographs.size());
            }
            return features;
        }
    }

    private List<TrainingExample> examples(List<LabelledPhotograph> photographs) {
        List<TrainingExample> examples = new ArrayList<>();
        for (LabelledPhotograph photograph : photographs) {
            examples.add(new TrainingExample(examples.size(), photograph.targets(architecture.classes())));
        }
        return examples;
    }

    /** Goes on from a snapshot. */
    public void resume(TrainingSnapshot snapshot) {
        network.load(snapshot.tensors());
        state = snapshot.state();
    }

    /** Whether all epochs are done or validation stopped improving. */
    public boolean finished() {
        return state.epoch() >= optimiser.epochs() || state.epochsSinceBest() >= optimiser.patience();
    }

    /** One pass over the training photographs, then validation. */
    public EpochResult epoch() {
        long begin = System.nanoTime();
        int epoch = state.epoch();
        List<TrainingExample> shuffled = new ArrayList<>(train);
        Collections.shuffle(shuffled, new Random(optimiser.seed() * 1_000_003 + epoch));
        int steps = (shuffled.size() + optimiser.batch() - 1) / optimiser.batch();
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            int from = i * optimiser.batch();
            Batch batch =
                    Batch.read(cache, shuffled.subList(from, Math.min(from + optimiser.batch(), shuffled.size())));
            int step = epoch * steps + i + 1;
            float loss = network.train(batch, new long[] {optimiser.seed(), step}, step, optimiser.rateOf(epoch));
            requireFinite(loss, epoch, i);
            sum += loss;
            listener.stepped(epoch + 1, i + 1, steps, loss);
        }
        double map = validate();
        state = state.after(map);
        var result = new EpochResult(epoch + 1, sum / steps, map, (System.nanoTime() - begin) / 1e9);
        listener.finished(result);
        return result;
    }

    private static void requireFinite(float loss, int epoch, int step) {
        if (!Float.isFinite(loss)) {
            throw new DivergedException("the loss became " + loss + " in epoch " + (epoch + 1) + ", step " + (step + 1)
                    + ": use a smaller learning rate");
        }
    }

    /** Mean average precision over the classes on the validation photographs; NaN where there are none. */
    public double validate() {
        if (validation.isEmpty()) {
            return Double.NaN;
        }
        float[][] logits = validationLogits();
        double[] precisions = new double[architecture.classes().size()];
        for (int c = 0; c < precisions.length; c++) {
            precisions[c] = averagePrecision(logits, c);
        }
        return AveragePrecision.mean(precisions);
    }

    private double averagePrecision(float[][] logits, int c) {
        float[] scores = new float[logits.length];
        boolean[] positives = new boolean[logits.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = logits[i][c];
            positives[i] = validation.get(i).targets()[c] > 0;
        }
        return AveragePrecision.of(scores, positives);
    }

    /** Logits [photograph][class] of the validation photographs, the mean over all selections. */
    float[][] validationLogits() {
        List<float[]> logits = new ArrayList<>();
        for (int from = 0; from < validation.size(); from += VALIDATION_BATCH) {
            var examples = validation.subList(from, Math.min(from + VALIDATION_BATCH, validation.size()));
            logits.addAll(List.of(network.logits(Batch.read(cache, examples))));
        }
        return logits.toArray(float[][]::new);
    }

    public TrainingState state() {
        return state;
    }

    /** Everything that a checkpoint of this classifier needs, by name. */
    public Map<String, FloatTensor> checkpoint() {
        Map<String, FloatTensor> all = new HashMap<>(inherited);
        all.putAll(network.parameters());
        return all;
    }

    Map<String, FloatTensor> parameters() {
        return network.parameters();
    }

    Map<String, FloatTensor> moments() {
        return network.moments();
    }

    @Override
    public void close() {
        network.close();
        cache.close();
    }
}
