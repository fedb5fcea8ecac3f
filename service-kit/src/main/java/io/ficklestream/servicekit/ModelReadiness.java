package io.ficklestream.servicekit;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Ready once a model is open. That the broker answers is checked beside it, by the check of the channels. */
public final class ModelReadiness implements HealthCheck {

    private final Supplier<Optional<String>> version;
    private final Supplier<Optional<String>> problem;

    /**
     * Asks at every check.
     *
     * @param version of the model that is open; empty before the first
     * @param problem why the model announced last could not be opened; empty if it could
     */
    public ModelReadiness(Supplier<Optional<String>> version, Supplier<Optional<String>> problem) {
        this.version = version;
        this.problem = problem;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("model loaded");
        Optional<String> open = version.get();
        Optional<String> failure = problem.get();
        open.ifPresent(v -> response.withData("version", v));
        failure.ifPresent(reason -> response.withData("last announcement", reason));
        if (open.isEmpty() && failure.isEmpty()) {
            response.withData("reason", "no model announced yet");
        }
        return response.status(open.isPresent()).build();
    }
}
