package io.ficklestream.cam.messaging;

import io.ficklestream.cam.domain.LoadedNetworks;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once a network is open. That the broker answers is checked beside it, by the check of the channels. */
@Readiness
@Singleton
public class ModelReadiness implements HealthCheck {

    private final LoadedNetworks networks;

    public ModelReadiness(LoadedNetworks networks) {
        this.networks = networks;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("model loaded");
        Optional<String> version = networks.latest();
        version.ifPresent(v -> response.withData("version", v));
        networks.problem().ifPresent(problem -> response.withData("last attempt", problem));
        if (version.isEmpty() && networks.problem().isEmpty()) {
            response.withData("reason", "no model announced yet");
        }
        return response.status(version.isPresent()).build();
    }
}
