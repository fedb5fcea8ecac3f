package io.ficklestream.formats.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of an archive, put together from texts and from what waits in temporary files. All of it is compressed already, so
 * that its size is known before it is written and writing it is copying.
 */
public final class Document {
    /** The last block of a compressed file, an empty one. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private final List<DeflatedPart> parts = new ArrayList<>();

    /** Adds a short text, as UTF-8. */
    public Document text(String text) throws IOException {
        parts.add(DeflatedText.of(text));
        return this;
    }

    /** Adds all that is in a temporary file; what is added to that later would be missing. */
    public Document append(Spool spool) {
        parts.add(spool);
        return this;
    }

    DeflatedSums sums() throws IOException {
        DeflatedSums sums = DeflatedSums.NONE;
        for (DeflatedPart part : parts) {
            sums = sums.plus(part.sums());
        }
        return sums.plus(new DeflatedSums(0, 0, LAST_BLOCK.length));
    }

    void copyTo(OutputStream target) throws IOException {
        for (DeflatedPart part : parts) {
            part.copyTo(target);
        }
        target.write(LAST_BLOCK);
    }
}
