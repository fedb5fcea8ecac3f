package io.ficklestream.gateway.problem;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a request may be, whatever it holds. */
@Singleton
public class BodyLimit {
    private final long bytes;

    public BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize size) {
        this.bytes = size.asLongValue();
    }

    /** @param contentLength as the request says it; may be null or no number */
    public boolean isExceededBy(String contentLength) {
        try {
            return contentLength != null && Long.parseLong(contentLength) > bytes;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** How large a request may be. */
    public long bytes() {
        return bytes;
    }

    /** What to say of a larger one. */
    public Problem problem() {
        return Problem.tooLarge(
                bytes,
                "the request has more than " + bytes
                        + " bytes, or a text in its form more than fits: send fewer or smaller "
                        + "photographs at once");
    }
}
