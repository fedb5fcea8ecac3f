package io.ficklestream.launcher.segmenter;

import io.ficklestream.networks.segmenter.PredictionOptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The command line options that say how photographs are segmented. */
final class PredictionFlags {

    @Option(
            names = "--scales",
            split = ",",
            defaultValue = "1",
            paramLabel = "S",
            description = "Scales to look at; 0.75,1,1.25 are DSRG's (default: ${DEFAULT-VALUE}).")
    List<Double> scales;

    @Option(names = "--mirrored", description = "Look at the mirrored photograph, too.")
    boolean mirrored;

    @Option(names = "--no-crf", description = "Take the network's prediction as it is.")
    boolean withoutCrf;

    PredictionOptions options() {
        PredictionOptions options =
                PredictionOptions.defaults().withScales(scales).withMirrored(mirrored);
        return withoutCrf ? options.withCrf(Optional.empty()) : options;
    }
}
