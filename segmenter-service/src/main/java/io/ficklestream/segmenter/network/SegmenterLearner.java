package io.ficklestream.segmenter.network;

import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.segmenter.training.SegmenterSnapshot;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.segmenter.training.SegmenterTrainer;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.networks.training.DivergedException;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.segmenter.domain.training.CheckpointNotes;
import io.ficklestream.segmenter.domain.training.DivergenceException;
import io.ficklestream.segmenter.domain.training.Learner;
import io.ficklestream.segmenter.domain.training.StepResult;
import io.ficklestream.vision.metrics.ConfusionMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A segmenter's trainer as the domain sees it. */
final class SegmenterLearner implements Learner {

    private final SegmenterArchitecture architecture;
    private final SegmenterTrainer trainer;
    private final double rateFactor;

    SegmenterLearner(
            SegmenterArchitecture architecture,
            SegmenterOptions options,
            SegmenterStart start,
            int threads,
            double rateFactor) {
        this.architecture = architecture;
        this.trainer = new SegmenterTrainer(architecture, options, start, threads);
        this.rateFactor = rateFactor;
    }

    @Override
    public StepResult step(List<Sample> batch) {
        try {
            var result =
                    trainer.step(batch.stream().map(SegmenterLearner::decode).toList(), rateFactor);
            return new StepResult(result.loss(), result.parts(), result.gradientNorm());
        } catch (DivergedException e) {
            throw new DivergenceException(e.getMessage(), e);
        }
    }

    private static TrainingSample decode(Sample sample) {
        return TrainingSample.decode(sample.content());
    }

    @Override
    public double agreement(Iterable<Sample> samples) {
        ConfusionMatrix matrix = new ConfusionMatrix(architecture.labels());
        for (Sample sample : samples) {
            matrix.add(trainer.agreement(List.of(decode(sample))));
        }
        return matrix.meanIou(IntStream.range(0, architecture.labels()).toArray());
    }

    @Override
    public void save(Path folder) {
        trainer.snapshot().write(folder);
    }

    @Override
    public void resume(Path folder) {
        trainer.resume(SegmenterSnapshot.read(folder));
    }

    @Override
    public String writeCheckpoint(Path folder, CheckpointNotes notes) {
        return Checkpoint.write(
                        folder,
                        notes.version(),
                        CheckpointManifest.SEGMENTER,
                        architecture,
                        trainer.checkpoint(),
                        notes.provenance(),
                        notes.metrics())
                .digest();
    }

    @Override
    public void close() {
        trainer.close();
    }
}
