package io.ficklestream.launcher.collect;

import java.time.Duration;
import java.util.Set;

/**
 * What came of a submission.
 *
 * @param images how many were submitted
 * @param labeled how many have their pixel labels
 * @param deadLettered how many were set aside with a reason
 * @param samplesPerImage samples per image over all its views
 * @param missing images with neither, although every stage has finished its work
 * @param duration from the first image in to the last result
 */
public record RunTotals(
        int images, int labeled, int deadLettered, int samplesPerImage, Set<String> missing, Duration duration) {

    public double seconds() {
        return Math.round(duration.toMillis() / 100.0) / 10.0;
    }
}
