package io.ficklestream.networks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The frozen trunk's output for every photograph of a data set, one fixed-size record each, on disk (3000 photographs
 * at stride 16 take about 3 GB, so memory is not the place).
 */
public final class FeatureCache implements AutoCloseable {

    private final FileChannel channel;
    private final FeatureShape shape;

    /** Features in a file, which need not exist yet. */
    public FeatureCache(Path file, FeatureShape shape) {
        this.shape = shape;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep features in " + file, e);
        }
    }

    /** The shape of every record. */
    public FeatureShape shape() {
        return shape;
    }

    /** How many whole records the file holds: an interrupted extraction goes on from here. */
    public int size() {
        try {
            return Math.toIntExact(channel.size() / shape.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one photograph's features. */
    public void write(int record, byte[] features) {
        ByteBuffer buffer = ByteBuffer.wrap(features);
        try {
            for (long at = (long) record * shape.bytes(); buffer.hasRemaining(); ) {
                at += channel.write(buffer, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write features", e);
        }
    }

    /** Reads one photograph's features to where a buffer stands. */
    public void read(int record, ByteBuffer into) {
        int end = into.position() + shape.bytes();
        ByteBuffer slice = into.duplicate().limit(end);
        try {
            for (long at = (long) record * shape.bytes(); slice.hasRemaining(); ) {
                int read = channel.read(slice, at);
                if (read < 0) {
                    throw new IOException("record " + record + " is not in the feature cache");
                }
                at += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read features", e);
        }
        into.position(end);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
