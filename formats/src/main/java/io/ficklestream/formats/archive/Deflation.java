package io.ficklestream.formats.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Compresses in whole blocks, so that others can follow. The stream that it writes to stays the caller's to close. */
final class Deflation implements Closeable {
    private static final int BUFFER = 1 << 13;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CheckedOutputStream out;

    Deflation(OutputStream target) {
        out = new CheckedOutputStream(new DeflaterOutputStream(target, deflater, BUFFER, true), new CRC32());
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** What was written until now; ends the present block. */
    DeflatedSums sums() throws IOException {
        out.flush();
        return new DeflatedSums(out.getChecksum().getValue(), deflater.getBytesRead(), deflater.getBytesWritten());
    }

    @Override
    public void close() {
        deflater.end();
    }
}
