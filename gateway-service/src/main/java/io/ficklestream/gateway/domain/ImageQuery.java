package io.ficklestream.gateway.domain;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which images to list.
 *
 * @param label only those with this class
 * @param status only those that are so far
 * @param minConfidence only those with at least this confidence, 0 to 1
 * @param maxConfidence only those with at most this confidence, 0 to 1
 * @param review only those in this state
 * @param order which come first
 */
public record ImageQuery(
        Optional<String> label,
        Optional<ImageStatus> status,
        OptionalDouble minConfidence,
        OptionalDouble maxConfidence,
        Optional<ReviewState> review,
        ImageOrder order) {
    /** Every image, the newest first. */
    public static final ImageQuery ALL = new ImageQuery(
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            ImageOrder.NEWEST);

    /** Whether the query asks for the image. */
    public boolean matches(ImageRecord image) {
        return label.map(name -> image.labels().contains(name)).orElse(true)
                && status.map(wanted -> image.status() == wanted).orElse(true)
                && review.map(wanted -> ReviewState.of(image) == wanted).orElse(true)
                && isConfident(image.confidence());
    }

    /** The same, however confident. */
    public ImageQuery withAnyConfidence() {
        return new ImageQuery(label, status, OptionalDouble.empty(), OptionalDouble.empty(), review, order);
    }

    /** Whether a confidence is within the bounds; one that is not known is so only where there are none. */
    public boolean isConfident(OptionalDouble confidence) {
        if (minConfidence.isEmpty() && maxConfidence.isEmpty()) {
            return true;
        }
        return confidence.isPresent()
                && confidence.getAsDouble() >= minConfidence.orElse(0)
                && confidence.getAsDouble() <= maxConfidence.orElse(1);
    }
}
