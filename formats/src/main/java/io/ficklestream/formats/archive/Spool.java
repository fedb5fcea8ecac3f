package io.ficklestream.formats.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A temporary file of what must come later in an archive, compressed as it grows; closing deletes it. */
public final class Spool implements Closeable, DeflatedPart {
    private final TemporaryFile file = new TemporaryFile();
    private final Deflation deflation = new Deflation(file.out());

    public Spool() throws IOException {}

    /** Adds text, as UTF-8. */
    public void text(String text) throws IOException {
        deflation.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public DeflatedSums sums() throws IOException {
        return deflation.sums();
    }

    @Override
    public void copyTo(OutputStream target) throws IOException {
        file.copyTo(target);
    }

    @Override
    public void close() throws IOException {
        deflation.close();
        file.close();
    }
}
