package io.ficklestream.formats.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written at its end and read from its start; closing deletes it. */
final class TemporaryFile implements Closeable {
    /** With the process, so that what a killed one left behind can be told from what is in use. */
    private static final String PREFIX =
            "ficklestream-export-" + ProcessHandle.current().pid() + "-";

    private final Path file;
    private final OutputStream out;

    TemporaryFile() throws IOException {
        file = Files.createTempFile(PREFIX, ".part");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Where its end is written. */
    OutputStream out() {
        return out;
    }

    /** Copies all that was written. */
    void copyTo(OutputStream target) throws IOException {
        out.flush();
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
