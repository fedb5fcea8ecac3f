package io.ficklestream.launcher.training;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.training.ClassifierTrainer;
import io.ficklestream.networks.training.EpochResult;
import io.ficklestream.networks.training.OptimiserOptions;
import io.ficklestream.networks.training.TrainingSnapshot;
import io.ficklestream.networks.training.WarmStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One training run and the folder that it leaves: the best epoch's checkpoint, curves, and what a resume needs.
 *
 * @param input photographs
 * @param architecture of the classifier
 * @param optimiser how it learns
 * @param out folder for results
 * @param name the checkpoint's version
 */
record ClassifierTraining(
        TrainingInput input, ClassifierArchitecture architecture, OptimiserOptions optimiser, Path out, String name) {

    void run(BackboneFiles files, Optional<Path> from, boolean resume, int threads) {
        Path state = prepare(resume);
        System.out.printf(
                "training on %d photographs, measuring on %d; classes %s%n",
                input.train().size(), input.validation().size(), String.join(" ", architecture.classes()));
        BackboneWeights backbone = architecture.backbone().read(files);
        Optional<Checkpoint> start = from.map(Checkpoint::read);
        try (var trainer = new ClassifierTrainer(
                architecture,
                optimiser,
                warmStart(backbone, start),
                input.data(),
                state.resolve("features-" + featuresDigest(backbone, start) + ".f16"),
                threads,
                new TrainingProgress(System.out))) {
            train(trainer, state, resume, new TrainingProvenance(this, backbone, start));
        }
        System.out.println("checkpoint: " + checkpoint());
    }

    private Path prepare(boolean resume) {
        Path state = out.resolve("state");
        if (resume != TrainingSnapshot.existsIn(state)) {
            throw LauncherException.badInput(
                    resume
                            ? "nothing to resume in " + out + ": leave --resume out"
                            : out + " holds an earlier run: go on with --resume, or choose another --out");
        }
        try {
            Files.createDirectories(state);
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write to " + out + ": " + e.getMessage(), e);
        }
        return state;
    }

    private WarmStart warmStart(BackboneWeights backbone, Optional<Checkpoint> start) {
        return start.map(checkpoint -> WarmStart.from(backbone, checkpoint, architecture))
                .orElseGet(() -> WarmStart.from(backbone));
    }

    /** Cached features are only good for the same photographs, the same frozen weights and the same grid. */
    private String featuresDigest(BackboneWeights backbone, Optional<Checkpoint> start) {
        return TrainingInput.digest(input.train()).substring(0, 8)
                + TrainingInput.digest(input.validation()).substring(0, 8)
                + "-"
                + start.filter(checkpoint -> !architecture.adaptsBackbone())
                        .map(checkpoint -> checkpoint.manifest().digest().substring(0, 8))
                        .orElseGet(() -> lastDigits(backbone.identity()))
                + "-" + architecture.inputSide() + "-"
                + architecture.outputStride().pixels()
                + "-" + architecture.lastFrozenStage();
    }

    /** An identity ends with a digest. */
    private static String lastDigits(String identity) {
        return identity.substring(identity.length() - 8);
    }

    private void train(ClassifierTrainer trainer, Path state, boolean resume, TrainingProvenance provenance) {
        TrainingHistory history = TrainingHistory.beginning(out);
        if (resume) {
            trainer.resume(TrainingSnapshot.read(state));
            history = TrainingHistory.resumed(out, trainer.state().epoch());
        }
        while (!trainer.finished()) {
            EpochResult epoch = trainer.epoch();
            if (trainer.state().improved()) {
                Checkpoint.write(
                        checkpoint(),
                        name,
                        CheckpointManifest.CLASSIFIER,
                        architecture,
                        trainer.checkpoint(),
                        provenance.of(epoch),
                        metrics(epoch));
            }
            history.add(epoch);
            TrainingSnapshot.of(trainer).write(state);
        }
    }

    private static Map<String, Double> metrics(EpochResult epoch) {
        return Double.isNaN(epoch.meanAveragePrecision())
                ? Map.of()
                : Map.of("mAP.validation", epoch.meanAveragePrecision());
    }

    private Path checkpoint() {
        return out.resolve("checkpoint");
    }
}
