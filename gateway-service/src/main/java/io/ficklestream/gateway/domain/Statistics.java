package io.ficklestream.gateway.domain;

import java.util.List;
import java.util.Map;

/**
 * Counts over all images.
 *
 * @param byStatus images by how far they are; every status occurs
 * @param byLabel images by class; an image with two classes counts for both
 * @param confidences images by confidence, {@value #BINS} bins over 0 to 1
 * @param byReview images by what a person said; every state occurs
 */
public record Statistics(
        Map<ImageStatus, Long> byStatus,
        Map<String, Long> byLabel,
        List<Long> confidences,
        Map<ReviewState, Long> byReview) {
    /** How finely confidences are counted. */
    public static final int BINS = 20;

    /** How many images there are. */
    public long images() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Images that have neither seeds nor a dead letter yet. */
    public long waiting() {
        return byStatus.getOrDefault(ImageStatus.QUEUED, 0L) + byStatus.getOrDefault(ImageStatus.LOCALIZED, 0L);
    }
}
