package io.ficklestream.formats;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes one archive, image by image: what is known of an image is written when it comes, and memory does not grow with
 * their number. Ids must differ; a file system that ignores case cannot hold two ids that differ in nothing else.
 *
 * <p>Closing deletes temporary files and leaves the stream open that the archive was written to. An archive that is
 * closed before it is finished is incomplete, and unzipping it fails.
 */
public interface Exporter extends Closeable {
    /**
     * Adds an image.
     *
     * @throws IllegalArgumentException if its mask has a number that is no class; the archive is as it was
     */
    void add(ExportImage image) throws IOException;

    /** Records an image that is not in the archive, and why; the archive's README.txt says how many these are. */
    void leaveOut(String id, String reason) throws IOException;

    /** Called while nothing can be added: now and then writes something all the same, so that nobody takes it for dead. */
    void stillHere() throws IOException;

    /** Writes what comes last, and the archive's end. Nothing can be added after. */
    void finish() throws IOException;
}
