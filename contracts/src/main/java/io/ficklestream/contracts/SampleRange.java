package io.ficklestream.contracts;

/**
 * Which stochastic samples of a plan, half open.
 *
 * @param from the first sample, at least 0
 * @param to the sample after the last, above {@code from}
 */
public record SampleRange(int from, int to) {
    public SampleRange {
        Require.that(from >= 0 && from < to, "a sample range needs 0 <= from < to, but is %d to %d", from, to);
    }

    /** The number of samples. */
    public int size() {
        return to - from;
    }

    /** Whether every sample of the other range is in this one. */
    public boolean contains(SampleRange other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether the ranges have a sample in common. */
    public boolean overlaps(SampleRange other) {
        return from < other.to && other.from < to;
    }
}
