package io.ficklestream.formats.archive;

import io.ficklestream.formats.ExportImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** The archive as layouts see it: files that are written at once, and temporary files for what comes last. */
public final class Archive implements Closeable {
    private final StreamedZip zip;
    private final SignsOfLife signs;
    private final Deque<Closeable> open = new ArrayDeque<>();

    /** Begins an archive; the stream stays the caller's to close. */
    public Archive(OutputStream out) throws IOException {
        zip = new StreamedZip(out);
        signs = new SignsOfLife(zip, System::nanoTime);
        open.push(zip);
    }

    /** A temporary file, which is deleted when the archive is closed. */
    public Spool spool() throws IOException {
        Spool spool = new Spool();
        open.push(spool);
        return spool;
    }

    /**
     * Writes a photograph such that all programs show it as its mask lies, and returns the file's name without the
     * folder.
     */
    public String photograph(String folder, String name, ExportImage image) throws IOException {
        String file = name + "." + image.header().extension();
        zip.store(folder + file, StoredOrientation.without(image.photograph()));
        return file;
    }

    /** Writes a file that is compressed already. */
    public void picture(String path, byte[] png) throws IOException {
        zip.store(path, png);
    }

    /** Writes a short text, as UTF-8. */
    public void text(String path, String text) throws IOException {
        content(path, new Document().text(text));
    }

    /** Writes what waited in a temporary file. */
    public void content(String path, Spool spool) throws IOException {
        content(path, new Document().append(spool));
    }

    /** Writes long content. */
    public void content(String path, Document content) throws IOException {
        zip.deflate(path, content);
    }

    /** Writes an empty file if nothing was written for a while. */
    void stillHere() throws IOException {
        signs.give();
    }

    /** What else is in the archive that people may wonder about. */
    String remarks() {
        return signs.explanation();
    }

    /** Writes the archive's end. */
    public void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
