package io.ficklestream.vision.evidence;

/**
 * Consecutive samples of an image.
 *
 * @param from first sample, at least 0
 * @param to one past the last, above {@code from}
 */
public record SampleInterval(int from, int to) {
    public SampleInterval {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("samples " + from + " (inclusive) to " + to
                    + " (exclusive) are not an interval of at least one sample");
        }
    }

    /** Number of samples. */
    public int size() {
        return to - from;
    }
}
