package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.ImagePlan;
import org.jboss.logging.MDC;

/** Puts the image id and the model version into every line that is logged until it is closed. */
final class LogContext implements AutoCloseable {

    private static final String IMAGE_ID = "imageId";
    private static final String MODEL_VERSION = "modelVersion";

    private LogContext() {}

    static LogContext of(ImagePlan plan) {
        MDC.put(MODEL_VERSION, plan.modelVersion());
        return of(plan.imageId());
    }

    static LogContext of(String imageId) {
        MDC.put(IMAGE_ID, imageId);
        return new LogContext();
    }

    @Override
    public void close() {
        MDC.remove(IMAGE_ID);
        MDC.remove(MODEL_VERSION);
    }
}
