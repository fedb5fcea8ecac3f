package io.ficklestream.classifier.messaging;

import io.ficklestream.classifier.domain.CurrentClassifier;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once a model is loaded. That the broker answers is checked beside it, by the check of the channels. */
@Readiness
@Singleton
public class ModelReadiness implements HealthCheck {

    private final CurrentClassifier current;

    public ModelReadiness(CurrentClassifier current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("model loaded");
        Optional<String> version = current.version();
        version.ifPresent(v -> response.withData("version", v));
        current.problem().ifPresent(problem -> response.withData("last announcement", problem));
        if (version.isEmpty() && current.problem().isEmpty()) {
            response.withData("reason", "no model announced yet");
        }
        return response.status(version.isPresent()).build();
    }
}
