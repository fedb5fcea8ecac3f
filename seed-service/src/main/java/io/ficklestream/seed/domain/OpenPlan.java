package io.ficklestream.seed.domain;

import io.ficklestream.contracts.SampleRange;
import io.ficklestream.vision.evidence.SampleCover;
import io.ficklestream.vision.evidence.SampleInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan whose evidence is still arriving. It keeps the set of sample ranges, never a counter, so a block that is
 * delivered twice changes nothing.
 *
 * @param shape what its blocks have in common
 * @param held the ranges of the blocks held so far, without duplicates, in order
 * @param lastArrivalMillis when the latest of them arrived, milliseconds since 1970
 */
public record OpenPlan(EvidenceShape shape, List<SampleRange> held, long lastArrivalMillis) {

    private static final Comparator<SampleRange> ORDER =
            Comparator.comparingInt(SampleRange::from).thenComparingInt(SampleRange::to);

    public OpenPlan {
        held = held.stream().distinct().sorted(ORDER).toList();
    }

    public static OpenPlan empty(EvidenceShape shape) {
        return new OpenPlan(shape, List.of(), 0);
    }

    public boolean holds(SampleRange range) {
        return held.contains(range);
    }

    public OpenPlan with(SampleRange range, long nowMillis) {
        List<SampleRange> ranges = new ArrayList<>(held);
        ranges.add(range);
        return new OpenPlan(shape, ranges, nowMillis);
    }

    /** Held ranges that together make up all samples exactly once, ascending; empty while there are none. */
    public Optional<List<SampleRange>> cover() {
        List<SampleInterval> intervals = held.stream()
                .map(range -> new SampleInterval(range.from(), range.to()))
                .toList();
        return SampleCover.find(intervals, shape.totalSamples()).map(OpenPlan::ranges);
    }

    /** Says for people why the plan is not complete. */
    public String whatIsMissing() {
        List<SampleRange> gaps = gaps();
        if (gaps.isEmpty()) {
            return "no sample is missing, but the blocks %s overlap and no choice of them holds each of the %d samples once"
                    .formatted(spell(held), shape.totalSamples());
        }
        return "samples %s of %d never arrived".formatted(spell(gaps), shape.totalSamples());
    }

    private List<SampleRange> gaps() {
        List<SampleRange> gaps = new ArrayList<>();
        int reached = 0;
        for (SampleRange range : held) {
            if (range.from() > reached) {
                gaps.add(new SampleRange(reached, range.from()));
            }
            reached = Math.max(reached, range.to());
        }
        if (reached < shape.totalSamples()) {
            gaps.add(new SampleRange(reached, shape.totalSamples()));
        }
        return gaps;
    }

    private static List<SampleRange> ranges(List<SampleInterval> intervals) {
        return intervals.stream()
                .map(interval -> new SampleRange(interval.from(), interval.to()))
                .toList();
    }

    private static String spell(List<SampleRange> ranges) {
        return String.join(", ", ranges.stream().map(OpenPlan::spell).toList());
    }

    private static String spell(SampleRange range) {
        return range.from() + " to " + (range.to() - 1);
    }
}
