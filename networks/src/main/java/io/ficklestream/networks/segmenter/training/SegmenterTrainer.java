package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.training.DivergedException;
import io.ficklestream.networks.training.FeatureShape;
import io.ficklestream.vision.metrics.ConfusionMatrix;
import io.ficklestream.vision.parallel.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a segmenter one batch at a time (DSRG, SEC, and full supervision beside them): predict, refine the prediction
 * with the dense CRF, grow the cues into it, step.
 *
 * <p>Not thread-safe. Runs with equal seed, batches and threads on one machine give equal losses, also across a resume.
 */
public final class SegmenterTrainer implements AutoCloseable {

    private final SegmenterArchitecture architecture;
    private final SegmenterOptions options;
    private final Map<String, FloatTensor> inherited;
    private final SegmenterGraph graph;
    private final Workers workers;
    private final TargetMaker targets;
    private final FeatureShape shape;
    private long steps;

    /**
     * @param start what is known before training
     * @param threads for TensorFlow and for the CRF
     */
    public SegmenterTrainer(
            SegmenterArchitecture architecture, SegmenterOptions options, SegmenterStart start, int threads) {
        this.architecture = architecture;
        this.options = options;
        this.inherited = start.inherited();
        this.shape = SampleMaker.shapeOf(architecture, start);
        TrainedLayers layers = new TrainedLayers(architecture, start.backbone());
        this.graph = new SegmenterGraph(layers, shape, options, threads);
        this.workers = Workers.of(threads);
        this.targets = new TargetMaker(architecture, options, workers);
        graph.load(InitialParameters.of(layers, options.seed()));
        graph.load(start.parameters());
    }

    /** Goes on from a snapshot. */
    public void resume(SegmenterSnapshot snapshot) {
        graph.load(snapshot.tensors());
        steps = snapshot.step();
    }

    /**
     * One update.
     *
     * @param batch at least one sample made for this architecture
     * @throws DivergedException where loss or gradient are no finite numbers: the parameters are spoilt, go back to a
     *     snapshot
     */
    public StepResult step(List<TrainingSample> batch) {
        return step(batch, 1);
    }

    /** The same with the scheduled learning rate multiplied by {@code factor}. */
    public StepResult step(List<TrainingSample> batch, double factor) {
        long[] dropoutSeed = {options.seed() << Integer.SIZE, steps};
        double rate = factor * options.optimiser().schedule().rateAfter(steps);
        StepResult result = graph.step(
                features(batch), dropoutSeed, steps + 1, rate, predicted -> targets.targets(batch, predicted));
        requireFinite(result);
        steps++;
        return result;
    }

    private static void requireFinite(StepResult result) {
        if (!Double.isFinite(result.loss()) || !Double.isFinite(result.gradientNorm())) {
            throw new DivergedException("the loss became " + result.loss() + " (gradient norm " + result.gradientNorm()
                    + ") in step " + result.step() + ": go back to a snapshot and use a smaller learning rate");
        }
    }

    private byte[] features(List<TrainingSample> batch) {
        byte[] records = new byte[batch.size() * shape.bytes()];
        for (int i = 0; i < batch.size(); i++) {
            byte[] features = batch.get(i).features();
            if (features.length != shape.bytes()) {
                throw new IllegalArgumentException("sample " + batch.get(i).id() + " has " + features.length
                        + " bytes of features, but this segmenter learns from " + shape.bytes()
                        + ": it was made for another architecture");
            }
            System.arraycopy(features, 0, records, i * shape.bytes(), features.length);
        }
        return records;
    }

    /** Finished steps, those before a resume included. */
    public long steps() {
        return steps;
    }

    /** Label probabilities on the loss grid as the network sees them now, without dropout: [cells][labels]. */
    public float[] predict(TrainingSample sample) {
        return predict(List.of(sample));
    }

    /** The same for several samples in one pass: [samples][cells][labels]. */
    public float[] predict(List<TrainingSample> samples) {
        return graph.predict(features(samples));
    }

    /** How far the present network's predictions agree with samples' cues, on the loss grid; cells without cue do not count. */
    public ConfusionMatrix agreement(List<TrainingSample> samples) {
        ConfusionMatrix matrix = new ConfusionMatrix(architecture.labels());
        for (TrainingSample sample : samples) {
            matrix.add(sample.cues(), mostProbable(predict(sample)));
        }
        return matrix;
    }

    private byte[] mostProbable(float[] probabilities) {
        int labels = architecture.labels();
        byte[] best = new byte[probabilities.length / labels];
        for (int cell = 0; cell < best.length; cell++) {
            for (int label = 1; label < labels; label++) {
                if (probabilities[cell * labels + label] > probabilities[cell * labels + best[cell]]) {
                    best[cell] = (byte) label;
                }
            }
        }
        return best;
    }

    /** Where training stands now. */
    public SegmenterSnapshot snapshot() {
        Map<String, FloatTensor> tensors = new HashMap<>(graph.parameters());
        tensors.putAll(graph.optimiserState());
        return new SegmenterSnapshot(steps, tensors);
    }

    /** Everything that a checkpoint of this segmenter needs, by name. */
    public Map<String, FloatTensor> checkpoint() {
        Map<String, FloatTensor> all = new HashMap<>(inherited);
        all.putAll(graph.parameters());
        return all;
    }

    @Override
    public void close() {
        graph.close();
        workers.close();
    }
}
