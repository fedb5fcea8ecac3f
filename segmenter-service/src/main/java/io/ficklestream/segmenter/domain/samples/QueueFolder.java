package io.ficklestream.segmenter.domain.samples;

import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files in the order in which their images first came, one an image. Not thread-safe. */
final class QueueFolder {

    private static final String NAME = "%016d-%s";
    private static final int KEY_AT = 17;

    private final Path folder;
    private final TreeMap<Long, ImageKey> byPosition = new TreeMap<>();
    private final Map<ImageKey, Long> positions = new HashMap<>();

    /** Takes up what the folder holds; it is made if need be. */
    QueueFolder(Path folder) {
        this.folder = folder;
        DurableFiles.namesIn(folder).forEach(this::takeUp);
    }

    private void takeUp(String name) {
        index(new ImageKey(name.substring(KEY_AT)), Long.parseLong(name.substring(0, KEY_AT - 1)));
    }

    private void index(ImageKey key, long position) {
        byPosition.put(position, key);
        positions.put(key, position);
    }

    /** Adds a file at the end, or replaces the image's file where it stands. */
    void put(ImageKey key, byte[] content) {
        long position = positions.getOrDefault(key, byPosition.isEmpty() ? 0 : byPosition.lastKey() + 1);
        DurableFiles.write(fileAt(position, key), content);
        index(key, position);
    }

    /** The image's file. */
    Optional<Path> file(ImageKey key) {
        return Optional.ofNullable(positions.get(key)).map(position -> fileAt(position, key));
    }

    boolean contains(ImageKey key) {
        return positions.containsKey(key);
    }

    /** Forgets an image whose file was moved away. */
    void forget(ImageKey key) {
        byPosition.remove(positions.remove(key));
    }

    /** Deletes the oldest files until no more than so many are left. */
    void trim(int most) {
        while (byPosition.size() > most) {
            Map.Entry<Long, ImageKey> oldest = byPosition.firstEntry();
            DurableFiles.delete(fileAt(oldest.getKey(), oldest.getValue()));
            forget(oldest.getValue());
        }
    }

    /** The images, oldest first. */
    List<ImageKey> keys() {
        return new ArrayList<>(byPosition.values());
    }

    int size() {
        return byPosition.size();
    }

    private Path fileAt(long position, ImageKey key) {
        return folder.resolve(NAME.formatted(position, key.hex()));
    }
}
