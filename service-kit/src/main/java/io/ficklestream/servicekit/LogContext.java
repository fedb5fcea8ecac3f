package io.ficklestream.servicekit;

import io.ficklestream.contracts.ImagePlan;
import org.jboss.logging.MDC;

/** Puts image id and model version into every line that this thread logs, until it is closed. */
public final class LogContext implements AutoCloseable {

    private static final String IMAGE_ID = "imageId";
    private static final String MODEL_VERSION = "modelVersion";

    private LogContext() {}

    /** Nothing yet. */
    public static LogContext open() {
        return new LogContext();
    }

    /** The image and the model of a plan. */
    public static LogContext of(ImagePlan plan) {
        return open().imageId(plan.imageId()).modelVersion(plan.modelVersion());
    }

    /** Names the image from now on. */
    public LogContext imageId(String imageId) {
        MDC.put(IMAGE_ID, imageId);
        return this;
    }

    /** Names the model from now on. */
    public LogContext modelVersion(String version) {
        MDC.put(MODEL_VERSION, version);
        return this;
    }

    @Override
    public void close() {
        MDC.remove(IMAGE_ID);
        MDC.remove(MODEL_VERSION);
    }
}
