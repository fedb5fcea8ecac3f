package io.ficklestream.formats.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A ZIP file of any number of entries, in memory that does not grow with them: the directory, which comes last, waits in
 * a temporary file. (The JDK's own keeps every entry in memory until the end.) Sizes stand before the content, so that
 * the archive can also be read as a stream.
 */
public final class StreamedZip implements Closeable {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final OutputStream out;
    private final Spool directory = new Spool();
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

    /** Adds a file compressed; content that is long is better spooled. */
    public void deflate(String name, Content content) throws IOException {
        Path compressed = Files.createTempFile(Spool.PREFIX, ".deflated");
        try {
            begin(compress(name, content, compressed));
            position += Files.size(compressed);
            Files.copy(compressed, out);
        } finally {
            Files.delete(compressed);
        }
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

    private ZipRecords.Entry compress(String name, Content content, Path target) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (OutputStream file = Files.newOutputStream(target)) {
            DeflaterOutputStream deflated = new DeflaterOutputStream(file, deflater);
            CheckedOutputStream counted = new CheckedOutputStream(deflated, new CRC32());
            content.writeTo(counted);
            deflated.finish();
            long checksum = counted.getChecksum().getValue();
            return new ZipRecords.Entry(
                    name, DEFLATED, checksum, deflater.getBytesWritten(), deflater.getBytesRead(), position);
        } finally {
            deflater.end();
        }
    }

    private void begin(ZipRecords.Entry entry) throws IOException {
        write(ZipRecords.local(entry));
        byte[] central = ZipRecords.central(entry);
        directory.bytes(central);
        directoryLength += central.length;
        entries++;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
