package io.ficklestream.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Bytes as they once were written to a topic. */
final class GoldenFiles {
    private GoldenFiles() {}

    static byte[] read(String name) {
        try (InputStream file = GoldenFiles.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(file, "no golden file " + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read golden file " + name, e);
        }
    }
}
