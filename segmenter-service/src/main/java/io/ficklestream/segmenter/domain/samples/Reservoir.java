package io.ficklestream.segmenter.domain.samples;

import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Keeps the files of those images of a stream whose hashes are smallest (bottom-k sampling: Cohen and Kaplan,
 * "Summarizing data using bottom-k sketches", PODC 2007). That is a uniform sample of the stream's distinct images,
 * whatever their order, however often each comes, and with no generator whose state could be lost. Not thread-safe.
 */
final class Reservoir {

    private final Path folder;
    private final int capacity;
    private final TreeSet<ImageKey> keys;

    /**
     * Takes up what the folder holds; it is made if need be.
     *
     * @param capacity most files that are kept
     * @param seed another one draws another sample
     */
    Reservoir(Path folder, int capacity, long seed) {
        this.folder = folder;
        this.capacity = capacity;
        this.keys = new TreeSet<>(Comparator.<ImageKey, Long>comparing(key -> key.hash("reservoir", seed))
                .thenComparing(ImageKey::hex));
        DurableFiles.namesIn(folder).forEach(name -> keys.add(new ImageKey(name)));
        trim();
    }

    /**
     * Offers an image. Files beyond the capacity stay until {@link #trim}.
     *
     * @param storing puts the file where it is told; called if the image is to be kept
     * @return whether it is
     */
    boolean offer(ImageKey key, Consumer<Path> storing) {
        if (!belongs(key)) {
            return false;
        }
        storing.accept(fileOf(key));
        keys.add(key);
        return true;
    }

    private boolean belongs(ImageKey key) {
        return keys.contains(key)
                || keys.size() < capacity
                || capacity > 0 && keys.comparator().compare(key, keys.last()) < 0;
    }

    /** Deletes what is beyond the capacity. */
    void trim() {
        while (keys.size() > capacity) {
            DurableFiles.delete(fileOf(keys.pollLast()));
        }
    }

    /** The image's file. */
    Optional<Path> file(ImageKey key) {
        return keys.contains(key) ? Optional.of(fileOf(key)) : Optional.empty();
    }

    /** The images, smallest hash first. */
    List<ImageKey> keys() {
        return List.copyOf(keys);
    }

    int size() {
        return keys.size();
    }

    private Path fileOf(ImageKey key) {
        return folder.resolve(key.hex());
    }
}
