package io.ficklestream.classifier.messaging;

import org.jboss.logging.MDC;

/** Puts image id and model version into every line that this thread logs, until it is closed. */
final class LogContext implements AutoCloseable {

    private static final String IMAGE_ID = "imageId";
    private static final String MODEL_VERSION = "modelVersion";

    private LogContext() {}

    static LogContext open() {
        return new LogContext();
    }

    void imageId(String imageId) {
        MDC.put(IMAGE_ID, imageId);
    }

    void modelVersion(String version) {
        MDC.put(MODEL_VERSION, version);
    }

    @Override
    public void close() {
        MDC.remove(IMAGE_ID);
        MDC.remove(MODEL_VERSION);
    }
}
