package io.ficklestream.gateway.picture;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the pictures that were asked for last, up to a number of bytes. Thread-safe. */
final class PictureCache {
    private final long mostBytes;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    PictureCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<byte[]> find(String tag) {
        return Optional.ofNullable(pictures.get(tag));
    }

    synchronized void put(String tag, byte[] picture) {
        if (picture.length > mostBytes || pictures.containsKey(tag)) {
            return;
        }
        pictures.put(tag, picture);
        bytes += picture.length;
        Iterator<byte[]> eldest = pictures.values().iterator();
        while (bytes > mostBytes) {
            bytes -= eldest.next().length;
            eldest.remove();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
