package io.ficklestream.launcher.training;

import io.ficklestream.networks.training.OptimiserOptions;
import picocli.CommandLine.Option;

/** The command line options that say how the classifier learns. */
final class OptimiserFlags {

    @Option(
            names = "--learning-rate",
            defaultValue = "0.001",
            description = "Adam's at the start (default: ${DEFAULT-VALUE}).")
    double learningRate;

    @Option(
            names = "--halve-every",
            defaultValue = "10",
            paramLabel = "EPOCHS",
            description = "The learning rate is halved after so many epochs (default: ${DEFAULT-VALUE}).")
    int halveEvery;

    @Option(names = "--batch", defaultValue = "10", description = "Photographs per step (default: ${DEFAULT-VALUE}).")
    int batch;

    @Option(names = "--epochs", defaultValue = "30", description = "At most so many (default: ${DEFAULT-VALUE}).")
    int epochs;

    @Option(
            names = "--backbone-rate",
            defaultValue = "0.5",
            paramLabel = "FACTOR",
            description =
                    "Learning rate of the backbone's adaptation relative to the rest (default: ${DEFAULT-VALUE}).")
    double backboneRate;

    @Option(
            names = "--weight-decay",
            defaultValue = "0.00001",
            description = "Of all but biases (default: ${DEFAULT-VALUE}).")
    double weightDecay;

    @Option(
            names = "--patience",
            defaultValue = "3",
            paramLabel = "EPOCHS",
            description = "Stop after so many epochs without a better mAP (default: ${DEFAULT-VALUE}).")
    int patience;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything random (default: ${DEFAULT-VALUE}).")
    long seed;

    OptimiserOptions options() {
        return new OptimiserOptions(learningRate, halveEvery, batch, epochs, backboneRate, weightDecay, patience, seed);
    }
}
