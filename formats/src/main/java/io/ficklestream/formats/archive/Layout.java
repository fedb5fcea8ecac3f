package io.ficklestream.formats.archive;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import java.io.IOException;

/** Where one format puts what in its archive. */
public interface Layout {
    /**
     * Writes an image whose class numbers are known to be right.
     *
     * @param name its files' name without folder and extension
     */
    void add(ExportImage image, String name) throws IOException;

    /** Writes what comes last. */
    void finish() throws IOException;

    /** What the archive's README.txt says of the format: what is where, and how to import it. */
    String readme();

    /** Begins a format's archive. */
    @FunctionalInterface
    interface Factory {
        Layout begin(Archive archive, ClassNames classes) throws IOException;
    }
}
