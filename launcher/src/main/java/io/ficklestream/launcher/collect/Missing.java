package io.ficklestream.launcher.collect;

import io.ficklestream.launcher.LauncherException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Results that never came, and no dead letter that says why.
 *
 * @param seeds images without a seed mask
 * @param segmentations images without the segmenter's mask, where one was awaited
 */
public record Missing(Set<String> seeds, Set<String> segmentations) {

    private static final int NAMED = 10;

    public Missing {
        seeds = Set.copyOf(seeds);
        segmentations = Set.copyOf(segmentations);
    }

    /** Whether everything came. */
    public boolean isEmpty() {
        return seeds.isEmpty() && segmentations.isEmpty();
    }

    /** @throws LauncherException naming images that lack something */
    public void requireNothing() {
        requireNone(seeds, "neither a mask nor a dead letter although the stream is at rest");
        requireNone(segmentations, "neither a segmentation nor a dead letter although the stream is at rest");
    }

    private static void requireNone(Set<String> images, String lack) {
        if (!images.isEmpty()) {
            throw LauncherException.failure(images.size() + " photographs got " + lack + ": "
                    + new TreeSet<>(images).stream().limit(NAMED).collect(Collectors.joining(", ")));
        }
    }
}
