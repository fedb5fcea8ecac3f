package io.ficklestream.launcher.segmenter;

import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import java.util.List;
import picocli.CommandLine.Option;

/** The command line options that say what the segmenter is made of. */
final class SegmenterArchitectureFlags {

    @Option(
            names = "--input-side",
            defaultValue = "321",
            paramLabel = "PIXELS",
            description = "Photographs are warped to this square (default: ${DEFAULT-VALUE}).")
    int inputSide;

    @Option(
            names = "--training-stride",
            defaultValue = "16",
            paramLabel = "PIXELS",
            description = "Pixels per grid cell while training, 8 or 16 (default: ${DEFAULT-VALUE}).")
    int trainingStride;

    @Option(
            names = "--output-stride",
            defaultValue = "16",
            paramLabel = "PIXELS",
            description = "Pixels per grid cell in use, 8 or 16 (default: ${DEFAULT-VALUE}).")
    int outputStride;

    @Option(
            names = "--train-backbone",
            defaultValue = "NONE",
            paramLabel = "PART",
            description = "What of the backbone learns: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    BackboneTraining.Part part;

    @Option(
            names = "--rank",
            defaultValue = "32",
            paramLabel = "R",
            description = "Rank of the backbone's change; 0: whole kernels learn (default: ${DEFAULT-VALUE}).")
    int rank;

    @Option(
            names = "--neck",
            defaultValue = "512",
            paramLabel = "K",
            description = "Channels between backbone and head; 0: the backbone's own (default: ${DEFAULT-VALUE}).")
    int neck;

    @Option(
            names = "--hidden",
            defaultValue = "512",
            paramLabel = "K",
            description = "Channels of the head's hidden layers, 1024 in the papers (default: ${DEFAULT-VALUE}).")
    int hidden;

    @Option(
            names = "--dilations",
            split = ",",
            defaultValue = "12",
            paramLabel = "D",
            description = "Of the head's branches, in cells of 8 pixels; 6,12,18,24 are DSRG's four"
                    + " (default: ${DEFAULT-VALUE}).")
    List<Integer> dilations;

    @Option(
            names = "--dropout",
            defaultValue = "0.5",
            paramLabel = "P",
            description = "After each hidden layer while training (default: ${DEFAULT-VALUE}).")
    double dropout;

    SegmenterArchitecture of(List<String> classes, BackboneKind backbone) {
        return new SegmenterArchitecture(
                classes,
                inputSide,
                OutputStride.of(trainingStride),
                OutputStride.of(outputStride),
                backbone,
                new BackboneTraining(part, rank),
                neck,
                hidden,
                dilations,
                dropout);
    }
}
