package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.segmenter.training.SegmenterOptimiser;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.training.LearningRateSchedule;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.growing.GrowingParameters;
import picocli.CommandLine.Option;

/** The command line options that say how the segmenter learns. */
final class SegmenterTrainingFlags {

    @Option(
            names = "--method",
            defaultValue = "dsrg",
            description = "dsrg or sec: which losses, and whether seeds grow (default: ${DEFAULT-VALUE}).")
    String method;

    @Option(
            names = "--boundary",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether the boundary loss counts (default: ${DEFAULT-VALUE}).")
    boolean boundary;

    @Option(
            names = "--no-growing",
            description = "Learn from the seeds as they are (growing is DSRG's; SEC never grows).")
    boolean noGrowing;

    @Option(
            names = "--alpha",
            defaultValue = "2",
            description = "Weight of full supervision by --strong masks (default: ${DEFAULT-VALUE}).")
    double alpha;

    @Option(
            names = "--grow-foreground",
            defaultValue = "0.85",
            paramLabel = "P",
            description = "A class grows where it is more probable than this (default: ${DEFAULT-VALUE}).")
    double growForeground;

    @Option(
            names = "--grow-background",
            defaultValue = "0.99",
            paramLabel = "P",
            description = "The background grows where it is more probable than this (default: ${DEFAULT-VALUE}).")
    double growBackground;

    @Option(names = "--optimiser", defaultValue = "ADAM", description = "ADAM or SGD (default: ${DEFAULT-VALUE}).")
    OptimiserKind optimiser;

    @Option(
            names = "--learning-rate",
            defaultValue = "0.001",
            description = "At the start; falls as DeepLab's does, to 0 at the last step (default: ${DEFAULT-VALUE}).")
    double learningRate;

    @Option(
            names = "--backbone-rate",
            defaultValue = "0.3",
            paramLabel = "FACTOR",
            description = "Learning rate of the backbone relative to the head (default: ${DEFAULT-VALUE}).")
    double backboneRate;

    @Option(
            names = "--score-rate",
            defaultValue = "1",
            paramLabel = "FACTOR",
            description = "Learning rate of the last layer relative to the head; 10 in the papers, with SGD"
                    + " (default: ${DEFAULT-VALUE}).")
    double scoreRate;

    @Option(
            names = "--weight-decay",
            defaultValue = "0.00001",
            description = "Of all but biases; 0.0005 in the papers, with SGD (default: ${DEFAULT-VALUE}).")
    double weightDecay;

    @Option(
            names = "--clip",
            defaultValue = "5",
            paramLabel = "NORM",
            description = "Largest norm of all gradients together, 0 for none (default: ${DEFAULT-VALUE}).")
    double clip;

    @Option(names = "--batch", defaultValue = "10", description = "Photographs per step (default: ${DEFAULT-VALUE}).")
    int batch;

    @Option(names = "--steps", defaultValue = "300", description = "How many (default: ${DEFAULT-VALUE}).")
    int steps;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything random (default: ${DEFAULT-VALUE}).")
    long seed;

    /** @throws LauncherException where an option has an impossible value */
    SegmenterOptions options() {
        if (batch < 1 || steps < 1) {
            throw LauncherException.badInput("--batch and --steps must be at least 1");
        }
        return new SegmenterOptions(
                losses(),
                CrfPreset.DSRG_TRAINING.parameters().withFilter(CrfFilter.CLUSTERED),
                GrowingParameters.defaults()
                        .withForegroundThreshold(growForeground)
                        .withBackgroundThreshold(growBackground),
                new SegmenterOptimiser(
                        optimiser,
                        LearningRateSchedule.poly(learningRate, steps),
                        weightDecay,
                        backboneRate,
                        scoreRate,
                        1,
                        clip),
                seed);
    }

    private LossSelection losses() {
        LossSelection selected =
                switch (method) {
                    case "dsrg" -> LossSelection.dsrg();
                    case "sec" -> LossSelection.sec();
                    default -> throw LauncherException.badInput("--method must be dsrg or sec, not " + method);
                };
        return selected.withBoundary(boundary)
                .withGrowing(selected.growing() && !noGrowing)
                .withStrongWeight(alpha);
    }
}
