package io.ficklestream.launcher.segmenter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographDigest;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.training.SampleMaker;
import io.ficklestream.networks.segmenter.training.SegmenterSnapshot;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.segmenter.training.SegmenterTrainer;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.networks.training.DivergedException;
import io.ficklestream.networks.training.FeatureCache;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Carries a training run out: features once, then steps, measured and saved now and then. */
final class SegmenterTraining {

    private final SegmenterRun run;
    private final SegmenterProvenance provenance;
    private final PrintStream out;

    SegmenterTraining(SegmenterRun run, SegmenterProvenance provenance, PrintStream out) {
        this.run = run;
        this.provenance = provenance;
        this.out = out;
    }

    /** @param threads for TensorFlow and the CRF */
    void carryOut(SegmenterStart start, boolean resume, int threads) {
        run.prepare(resume);
        out.printf(
                "training on %d photographs with seeds and %d with masks, measuring on %d; classes %s%n",
                run.input().weak().size(),
                run.input().strong().size(),
                run.input().validation().size(),
                String.join(" ", run.architecture().classes()));
        try (FeatureCache cache = features(start, threads);
                SegmenterTrainer trainer = new SegmenterTrainer(run.architecture(), run.options(), start, threads)) {
            List<TrainingSample> samples = run.input().training(run.architecture());
            SampleSet training = new SampleSet(samples, cache, 0);
            SampleSet measuring = new SampleSet(run.input().validation(run.architecture()), cache, samples.size());
            train(trainer, training, validation(measuring), resume);
        }
        out.println("checkpoint: " + run.checkpoint());
    }

    private Validation validation(SampleSet samples) {
        return new Validation(
                run.input(),
                samples,
                run.architecture().classes(),
                run.architecture().lossSide());
    }

    /** Extraction goes on where an earlier run stopped. */
    private FeatureCache features(SegmenterStart start, int threads) {
        List<Photograph> photographs = run.input().photographs();
        ProgressDisplay display = ProgressDisplay.on(out);
        try (SampleMaker maker = new SampleMaker(run.architecture(), start, threads)) {
            FeatureCache cache = new FeatureCache(featureFile(photographs), maker.shape());
            for (int i = cache.size(); i < photographs.size(); i++) {
                cache.write(i, maker.features(PhotographReader.read(photographs.get(i))));
                display.update(List.of(new StageProgress("features", i + 1, photographs.size())));
            }
            display.finish(List.of(new StageProgress("features", photographs.size(), photographs.size())));
            return cache;
        }
    }

    /** Features are good only for the same photographs in the same order and the same frozen weights. */
    private Path featureFile(List<Photograph> photographs) {
        String begin = provenance
                .start()
                .map(checkpoint -> checkpoint.manifest().digest())
                .orElse("imagenet");
        String identity = PhotographDigest.of(photographs).substring(0, 16) + "-"
                + begin.substring(0, 8) + "-"
                + run.architecture().inputSide() + "-"
                + run.architecture().trainingStride().pixels() + "-"
                + run.architecture().tuning().part();
        return run.state().resolve("features-" + identity + ".f16");
    }

    private void train(SegmenterTrainer trainer, SampleSet samples, Validation validation, boolean resume) {
        SegmenterHistory history = SegmenterHistory.beginning(run.out());
        if (resume) {
            trainer.resume(SegmenterSnapshot.read(run.state()));
            history = SegmenterHistory.resumed(run.out(), trainer.steps());
        }
        BatchOrder order =
                new BatchOrder(samples.size(), run.batch(), run.options().seed());
        ProgressDisplay display = ProgressDisplay.on(out);
        StretchSum sum = new StretchSum();
        while (trainer.steps() < run.steps()) {
            sum.add(trainer.step(samples.all(order.of(trainer.steps()))));
            display.update(List.of(progress(trainer)));
            if (trainer.steps() % run.every() == 0 || trainer.steps() == run.steps()) {
                double secondsPerStep = sum.secondsPerStep();
                Stretch stretch = sum.end(trainer.steps(), secondsPerStep, validation.meanIou(trainer));
                display.say(describe(stretch));
                save(trainer, history, stretch);
            }
        }
        display.finish(List.of(progress(trainer)));
    }

    private StageProgress progress(SegmenterTrainer trainer) {
        return new StageProgress("steps", trainer.steps(), run.steps());
    }

    private static String describe(Stretch stretch) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "  step %d: loss %.4f (", stretch.step(), stretch.loss()));
        stretch.losses().forEach((name, value) -> text.append(String.format(Locale.ROOT, "%s %.4f ", name, value)));
        text.setCharAt(text.length() - 1, ')');
        if (!Double.isNaN(stretch.meanIou())) {
            text.append(String.format(Locale.ROOT, ", mIoU %.2f %% without CRF", 100 * stretch.meanIou()));
        }
        return text.append(String.format(Locale.ROOT, ", %.2f s a step", stretch.secondsPerStep()))
                .toString();
    }

    /** Checkpoint and history first, the snapshot last: what it says is done is on disk. */
    private void save(SegmenterTrainer trainer, SegmenterHistory history, Stretch stretch) {
        history.add(stretch);
        var manifest = Checkpoint.write(
                run.checkpoint(),
                run.name(),
                CheckpointManifest.SEGMENTER,
                run.architecture(),
                trainer.checkpoint(),
                provenance.after(trainer.steps()),
                Double.isNaN(stretch.meanIou()) ? Map.of() : Map.of("mIoU.validation.before-crf", stretch.meanIou()));
        Json.write(summary(manifest, history, stretch), run.out().resolve("summary.json"));
        trainer.snapshot().write(run.state());
    }

    private ObjectNode summary(CheckpointManifest manifest, SegmenterHistory history, Stretch stretch) {
        var document = Json.object()
                .put("version", manifest.version())
                .put("digest", manifest.digest())
                .put("steps", stretch.step())
                .put("stepsPlanned", run.steps())
                .put("batch", run.batch())
                .put("secondsPerStep", history.secondsPerStep())
                .put("peakMemoryMegabytes", PeakMemory.megabytes());
        Json.put(document, "mIoU", stretch.meanIou());
        Json.put(document, "loss", stretch.loss());
        return document;
    }

    /** Says what to do when the loss is no number any more. */
    static LauncherException diverged(DivergedException cause, Path out) {
        return LauncherException.failure(
                cause.getMessage() + "; the last good state is in " + out
                        + ": go on from it with --resume and a smaller --learning-rate",
                cause);
    }
}
