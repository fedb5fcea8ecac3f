package io.ficklestream.formats.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * A ZIP file of any number of entries, in memory that does not grow with them: the directory, which comes last, waits in
 * a temporary file. (The JDK's own keeps every entry in memory until the end.) Sizes stand before the content, so that
 * the archive can also be read as a stream.
 */
public final class StreamedZip implements Closeable {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final OutputStream out;
    private final TemporaryFile directory = new TemporaryFile();
    private long position;
    private long directoryLength;
    private long entries;

    /** Begins an archive; the stream stays the caller's to close. */
    public StreamedZip(OutputStream out) throws IOException {
        this(out, 0);
    }

    /** An archive behind {@code position} bytes that are in the stream already. */
    StreamedZip(OutputStream out, long position) throws IOException {
        this.out = out;
        this.position = position;
    }

    /** Adds a file as it is; for content that is compressed already. */
    public void store(String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        begin(new ZipRecords.Entry(name, STORED, checksum.getValue(), content.length, content.length, position));
        write(content);
    }

    /** Adds a file compressed. */
    public void deflate(String name, Document content) throws IOException {
        DeflatedSums sums = content.sums();
        begin(new ZipRecords.Entry(name, DEFLATED, sums.checksum(), sums.stored(), sums.size(), position));
        content.copyTo(out);
        position += sums.stored();
    }

    /** How many bytes were written. */
    long position() {
        return position;
    }

    /** Passes on what is held back on the way. */
    void flush() throws IOException {
        out.flush();
    }

    /** Writes the directory and the archive's end. */
    public void finish() throws IOException {
        long begin = position;
        directory.copyTo(out);
        out.write(ZipRecords.end(entries, begin, directoryLength));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    private void begin(ZipRecords.Entry entry) throws IOException {
        write(ZipRecords.local(entry));
        byte[] central = ZipRecords.central(entry);
        directory.out().write(central);
        directoryLength += central.length;
        entries++;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
