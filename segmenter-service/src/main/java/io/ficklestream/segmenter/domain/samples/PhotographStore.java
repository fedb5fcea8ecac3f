package io.ficklestream.segmenter.domain.samples;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Keeps photographs until their seeds come, and after, so that seeds that come again find them; the oldest give way.
 * Thread-safe.
 */
public final class PhotographStore implements AutoCloseable {

    private final QueueFolder photographs;
    private final int capacity;
    private boolean closed;

    /**
     * Takes up what the folder holds; it is made if need be.
     *
     * @param capacity most photographs that are kept, at least 1
     */
    public PhotographStore(Path folder, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("at least 1 photograph must fit, not " + capacity);
        }
        this.photographs = new QueueFolder(folder);
        this.capacity = capacity;
    }

    /** Keeps a photograph, in the place of an earlier one of the same id; when this returns, it is on the disk. */
    public synchronized void put(ImageMessage image) {
        photographs.put(ImageKey.of(image.imageId()), Codecs.IMAGE.encode(image));
        photographs.trim(capacity);
        notifyAll();
    }

    /** The photograph of an image; empty if it did not come, or so long ago that it gave way. */
    public synchronized Optional<ImageMessage> find(String imageId) {
        return photographs.file(ImageKey.of(imageId)).map(file -> Codecs.IMAGE.decode(DurableFiles.read(file)));
    }

    /**
     * The photograph of an image, which may yet come.
     *
     * @return empty if it did not come in that time
     * @throws CancellationException if the store is closed or the thread interrupted meanwhile
     */
    public synchronized Optional<ImageMessage> await(String imageId, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        Optional<ImageMessage> found = find(imageId);
        for (long left = most.toNanos(); found.isEmpty() && left > 0; left = end - System.nanoTime()) {
            waitFor(left);
            found = find(imageId);
        }
        return found;
    }

    private void waitFor(long nanos) {
        requireOpen();
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(nanos, TimeUnit.MILLISECONDS.toNanos(1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a photograph");
        }
        requireOpen();
    }

    private void requireOpen() {
        if (closed) {
            throw new CancellationException("stopped while waiting for a photograph");
        }
    }

    /** Whoever waits for a photograph gives up. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
