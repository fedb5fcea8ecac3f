package io.ficklestream.formats.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written at its end and read from its start; closing deletes it. On Linux it has no name from the
 * beginning, so that a program that is killed leaves nothing either.
 */
final class TemporaryFile implements Closeable {
    private final FileChannel file;
    private final OutputStream out;

    TemporaryFile() throws IOException {
        file = FileChannel.open(
                Files.createTempFile("ficklestream-export-", ".part"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        out = new BufferedOutputStream(Channels.newOutputStream(file));
    }

    /** Where its end is written. */
    OutputStream out() {
        return out;
    }

    /** Copies all that was written. Who has read to the end writes there again. */
    void copyTo(OutputStream target) throws IOException {
        out.flush();
        file.position(0);
        Channels.newInputStream(file).transferTo(target);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            file.close();
        }
    }
}
