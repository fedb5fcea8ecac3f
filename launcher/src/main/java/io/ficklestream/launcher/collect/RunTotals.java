package io.ficklestream.launcher.collect;

import java.time.Duration;

/**
 * What came of a submission.
 *
 * @param counts how many images have got how far
 * @param samplesPerImage samples per image over all its views
 * @param missing what is not there although every stage has finished its work
 * @param duration from the first image in to the last result
 */
public record RunTotals(RunCounts counts, int samplesPerImage, Missing missing, Duration duration) {

    public int images() {
        return counts.images();
    }

    public int labeled() {
        return counts.labeled();
    }

    public int deadLettered() {
        return counts.deadLettered();
    }

    public double seconds() {
        return Math.round(duration.toMillis() / 100.0) / 10.0;
    }
}
