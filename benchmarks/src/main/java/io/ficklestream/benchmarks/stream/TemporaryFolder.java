package io.ficklestream.benchmarks.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A stack's folder; it stays, with the logs, when something goes wrong. */
final class TemporaryFolder implements AutoCloseable {
    private final Path path;
    private boolean unwanted;

    TemporaryFolder() {
        try {
            path = Files.createTempDirectory("ficklestream-bench");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    Path path() {
        return path;
    }

    /** All went well: nobody will want the logs. */
    void deleteOnClose() {
        unwanted = true;
    }

    @Override
    public void close() {
        if (!unwanted) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
