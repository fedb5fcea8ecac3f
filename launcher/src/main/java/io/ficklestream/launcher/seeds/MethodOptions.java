package io.ficklestream.launcher.seeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.localization.StochasticSelection;
import io.ficklestream.vision.parallel.Workers;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The command line options that say how seeds are made. */
final class MethodOptions {

    private static final double FICKLENET_THRESHOLD = 0.12;
    private static final double CAM_THRESHOLD = 0.06;
    private static final int MOST_SAMPLES = 32_767;

    /** The ways to make seeds. */
    enum Method {
        FICKLENET,
        CAM
    }

    @Option(
            names = "--method",
            defaultValue = "ficklenet",
            description = "ficklenet: stochastic selections, as the stream does; cam: one deterministic map a class"
                    + " (default: ${DEFAULT-VALUE}).")
    private Method method;

    @Option(
            names = "--samples",
            defaultValue = "200",
            paramLabel = "N",
            description = "Selections per photograph of ficklenet (default: ${DEFAULT-VALUE}).")
    private int samples;

    @Option(
            names = "--threshold",
            paramLabel = "T",
            description = "Activation threshold relative to a map's maximum (default: " + FICKLENET_THRESHOLD
                    + " of ficklenet, as in the stream, " + CAM_THRESHOLD + " of cam).")
    private Optional<Double> threshold = Optional.empty();

    /** Refuses what cannot be. */
    void requireUsable() {
        if (samples < 1 || samples > MOST_SAMPLES) {
            throw LauncherException.badInput("--samples must be from 1 to " + MOST_SAMPLES + ", not " + samples);
        }
        if (!(threshold() >= 0 && threshold() < 1)) {
            throw LauncherException.badInput("--threshold must be from 0 to below 1, not " + threshold());
        }
    }

    private double threshold() {
        return threshold.orElse(method == Method.CAM ? CAM_THRESHOLD : FICKLENET_THRESHOLD);
    }

    /** @param workers share a photograph's work; the caller's to close */
    SeedMethod method(FickleNetClassifier classifier, Workers workers) {
        SeedParameters parameters = SeedParameters.defaults();
        return switch (method) {
            case CAM -> new DeterministicSeeds(threshold(), parameters.refinement());
            case FICKLENET ->
                new FickleNetSeeds(
                        new StochasticSelection(classifier.selection(), workers),
                        new FickleNetSeeds.Sampling(classifier.version(), samples, threshold()),
                        new SeedRefinement(parameters, workers));
        };
    }

    /** Everything that the seeds depend on beside the photographs. */
    ObjectNode provenance(FickleNetClassifier classifier) {
        ObjectNode provenance = Json.object()
                .put("name", method.name().toLowerCase(Locale.ROOT))
                .put("model", classifier.version())
                .put("digest", classifier.digest())
                .put("threshold", threshold());
        if (method == Method.FICKLENET) {
            provenance.put("samples", samples);
        }
        return provenance.set("parameters", Json.of(SeedParameters.defaults()));
    }
}
