package io.ficklestream.cam.messaging;

import io.ficklestream.contracts.ImagePlan;
import org.jboss.logging.MDC;

/** Puts image id and model version into every line that this thread logs, until it is closed. */
final class LogContext implements AutoCloseable {

    private static final String IMAGE_ID = "imageId";
    private static final String MODEL_VERSION = "modelVersion";

    private LogContext() {}

    static LogContext of(ImagePlan plan) {
        MDC.put(IMAGE_ID, plan.imageId());
        MDC.put(MODEL_VERSION, plan.modelVersion());
        return new LogContext();
    }

    @Override
    public void close() {
        MDC.remove(IMAGE_ID);
        MDC.remove(MODEL_VERSION);
    }
}
