package io.ficklestream.vision.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers which of the blocks at hand make up all samples, each sample exactly once. */
public final class SampleCover {
    private SampleCover() {}

    /**
     * Finds disjoint intervals that together are [0, total). Duplicates, overlapping intervals and intervals that reach
     * beyond the total are allowed; which of several covers is found does not matter to merged evidence, and it does not
     * depend on the order of {@code available}.
     *
     * @return the intervals in ascending order, or empty if there is no such choice (yet)
     */
    public static Optional<List<SampleInterval>> find(Collection<SampleInterval> available, int total) {
        if (total < 1) {
            throw new IllegalArgumentException("an image has at least one sample, not " + total);
        }
        List<SampleInterval> ascending = new ArrayList<>(available);
        ascending.sort(Comparator.comparingInt(SampleInterval::from).thenComparingInt(SampleInterval::to));
        // lastOf.get(n): the last interval of a disjoint cover of [0, n). Intervals that end at n start before n, so
        // all
        // of them have been seen when the first one that starts at n comes up.
        Map<Integer, SampleInterval> lastOf = new HashMap<>();
        for (SampleInterval interval : ascending) {
            if (interval.from() == 0 || lastOf.containsKey(interval.from())) {
                lastOf.putIfAbsent(interval.to(), interval);
            }
        }
        return lastOf.containsKey(total) ? Optional.of(chain(lastOf, total)) : Optional.empty();
    }

    private static List<SampleInterval> chain(Map<Integer, SampleInterval> lastOf, int total) {
        List<SampleInterval> cover = new ArrayList<>();
        for (int end = total; end > 0; end = cover.get(cover.size() - 1).from()) {
            cover.add(lastOf.get(end));
        }
        Collections.reverse(cover);
        return cover;
    }
}
