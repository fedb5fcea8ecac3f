package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.submit.PhotographFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers what became of photographs: a file that is there already, or was refused, is let be until it or its labels
 * change.
 */
final class WatchedPhotographs {

    private record Done(FileStamp stamp, Set<String> labels, boolean taken) {

        /** A row that has gone from the table says nothing about labels that were taken. */
        boolean isStillTrue(FileStamp now, Optional<List<String>> wanted) {
            return stamp.equals(now) && (taken && wanted.isEmpty() || labels.equals(asSet(wanted)));
        }
    }

    private final PhotographBringer bringer;
    private final WatchLabels labels;
    private final Map<Path, Done> done = new HashMap<>();

    WatchedPhotographs(PhotographBringer bringer, WatchLabels labels) {
        this.bringer = bringer;
        this.labels = labels;
    }

    /** Whether the gateway is to hear of a file. */
    boolean isDue(Path file, FileStamp stamp) {
        Done before = done.get(file);
        return before == null || !before.isStillTrue(stamp, labels.of(PhotographFolder.id(file)));
    }

    /** Tells the gateway what is new about a file. */
    void bring(Path file, FileStamp stamp) {
        Optional<List<String>> row = labels.of(PhotographFolder.id(file));
        List<String> wanted = row.orElse(List.of());
        Done before = done.get(file);
        boolean isThere = before != null && before.taken() && before.stamp().equals(stamp);
        boolean taken = isThere ? bringer.relabel(file, wanted) : bringer.submit(file, stamp, wanted);
        done.put(file, new Done(stamp, asSet(row), taken));
    }

    private static Set<String> asSet(Optional<List<String>> row) {
        return Set.copyOf(row.orElse(List.of()));
    }

    /** Forgets the files that are gone. */
    void retain(Set<Path> present) {
        done.keySet().retainAll(present);
    }
}
