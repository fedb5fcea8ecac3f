package io.ficklestream.segmenter.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says where training stands. It is no reason not to be ready: photographs are segmented, and seeds taken in, all the
 * same.
 */
@Readiness
@Singleton
public class TrainingHealth implements HealthCheck {

    private final TrainingState state;

    public TrainingHealth(TrainingState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("training")
                .up()
                .withData("state", state.inWords())
                .build();
    }
}
