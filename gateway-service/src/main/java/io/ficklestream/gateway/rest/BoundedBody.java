package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.domain.RefusedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what was sent, and no more than fits, whatever its length was said to be. */
@Singleton
public class BoundedBody {
    private static final int TIMEOUT = 408;

    private final int limit;

    public BoundedBody(HttpConfig config) {
        this.limit = Math.toIntExact(config.upload().maxBytes());
    }

    /** All bytes of a body. */
    byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            requireFit(bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new WebApplicationException(e, TIMEOUT);
        }
    }

    /** All bytes of a part. */
    byte[] read(Path part) {
        try {
            requireFit(Files.size(part));
            return Files.readAllBytes(part);
        } catch (IOException e) {
            throw new IllegalStateException("a part of an upload, " + part + ", cannot be read back", e);
        }
    }

    private void requireFit(long bytes) {
        if (bytes > limit) {
            throw RefusedException.tooLarge(
                    limit,
                    "more than " + limit + " bytes: store the picture with stronger compression or fewer pixels");
        }
    }
}
