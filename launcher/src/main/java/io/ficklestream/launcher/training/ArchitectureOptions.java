package io.ficklestream.launcher.training;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import java.util.List;
import picocli.CommandLine.Option;

/** The command line options that say what the classifier is made of. */
final class ArchitectureOptions {

    @Option(
            names = "--input-side",
            defaultValue = "321",
            paramLabel = "PIXELS",
            description = "Photographs are warped to this square (default: ${DEFAULT-VALUE}).")
    int inputSide;

    @Option(
            names = "--output-stride",
            defaultValue = "8",
            paramLabel = "PIXELS",
            description = "Pixels per grid cell, 8 or 16 (default: ${DEFAULT-VALUE}).")
    int outputStride;

    @Option(
            names = "--kernel",
            defaultValue = "9",
            paramLabel = "S",
            description = "Side of the window that hidden units are selected in, odd (default: ${DEFAULT-VALUE}).")
    int kernel;

    @Option(
            names = "--dropout",
            defaultValue = "0.9",
            paramLabel = "P",
            description =
                    "Probability that a unit other than the window's centre is dropped (default: ${DEFAULT-VALUE}).")
    double dropout;

    @Option(
            names = "--channels",
            defaultValue = "512",
            paramLabel = "K",
            description = "Channels of the neck (default: ${DEFAULT-VALUE}).")
    int channels;

    @Option(
            names = "--rank",
            defaultValue = "32",
            paramLabel = "R",
            description =
                    "Rank of what the backbone's last stage learns; 0 keeps it frozen (default: ${DEFAULT-VALUE}).")
    int rank;

    ClassifierArchitecture of(List<String> classes, BackboneKind backbone) {
        try {
            return new ClassifierArchitecture(
                    classes, backbone, inputSide, OutputStride.of(outputStride), rank, channels, kernel, dropout);
        } catch (IllegalArgumentException e) {
            throw LauncherException.badInput(e.getMessage(), e);
        }
    }
}
