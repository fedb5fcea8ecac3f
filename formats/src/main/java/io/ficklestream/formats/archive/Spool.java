package io.ficklestream.formats.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file of what must come later in an archive; closing deletes it. */
public final class Spool implements Closeable {
    /** With the process, so that what a killed one left behind can be told from what is in use. */
    static final String PREFIX =
            "ficklestream-export-" + ProcessHandle.current().pid() + "-";

    private final Path file;
    private final OutputStream out;

    public Spool() throws IOException {
        file = Files.createTempFile(PREFIX, ".part");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Adds text, as UTF-8. */
    public void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** Copies all that was added, from the start. */
    public void copyTo(OutputStream target) throws IOException {
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
