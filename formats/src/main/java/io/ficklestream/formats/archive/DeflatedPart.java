package io.ficklestream.formats.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Some of a compressed file: whole blocks of it, none of them the last. */
interface DeflatedPart {
    /** What it comes to so far. */
    DeflatedSums sums() throws IOException;

    /** Copies what {@link #sums} counted. */
    void copyTo(OutputStream target) throws IOException;
}
