package io.ficklestream.launcher.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Tells which files nobody is writing to any more. */
final class SettledFiles {

    private record Seen(FileStamp stamp, long sinceNanos) {}

    private final Duration quiet;
    private final LongSupplier nanoTime;
    private final Map<Path, Seen> seen = new HashMap<>();

    /** @param quiet how long a file has to stay as it is */
    SettledFiles(Duration quiet, LongSupplier nanoTime) {
        this.quiet = quiet;
        this.nanoTime = nanoTime;
    }

    /** Whether a file has been as it is now for long enough. */
    boolean isSettled(Path file, FileStamp stamp) {
        Seen before = seen.get(file);
        if (before == null || !before.stamp().equals(stamp)) {
            seen.put(file, new Seen(stamp, nanoTime.getAsLong()));
            return quiet.isZero();
        }
        return nanoTime.getAsLong() - before.sinceNanos() >= quiet.toNanos();
    }

    /** Forgets the files that are gone. */
    void retain(Set<Path> present) {
        seen.keySet().retainAll(present);
    }
}
