package io.ficklestream.gateway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Everything that is known of one image, without a pixel of it.
 *
 * @param id names the image throughout the stream
 * @param firstSubmittedAt when it was first accepted
 * @param submission what was asked for last; empty while only a dead letter is known
 * @param lastMask where a person's mask came last, of whatever photograph
 * @param localization the merged evidence, the latest
 * @param seeds the seeds, the latest
 * @param segmentation the segmenter's prediction, the latest
 * @param deadLetters those about it, the latest last
 * @param review what a person said last
 */
public record ImageRecord(
        String id,
        Instant firstSubmittedAt,
        Optional<Submission> submission,
        Optional<MaskRecord> lastMask,
        Optional<StageResult> localization,
        Optional<StageResult> seeds,
        Optional<StageResult> segmentation,
        List<DeadLetter> deadLetters,
        Optional<ReviewNote> review) {

    /** Dead letters that are kept: an image that fails again and again must not grow without end. */
    public static final int MOST_DEAD_LETTERS = 20;

    public ImageRecord {
        Objects.requireNonNull(id, "id");
        deadLetters = List.copyOf(deadLetters);
    }

    /** The revision that was asked for last. */
    public long revision() {
        return submission.map(Submission::revision).orElse(0L);
    }

    /** Where the mask is that a person gave the present photograph. */
    public Optional<RecordPosition> mask() {
        return submission
                .filter(Submission::hasMask)
                .map(Submission::position)
                .or(() -> submission
                        .flatMap(last -> lastMask.filter(found -> found.isOf(last.photograph())))
                        .map(MaskRecord::position));
    }

    /** How far the revision is that was asked for last. */
    public ImageStatus status() {
        if (isPresent(seeds)) {
            return isPresent(segmentation) ? ImageStatus.SEGMENTED : ImageStatus.SEEDED;
        }
        if (failure().isPresent()) {
            return ImageStatus.FAILED;
        }
        return isPresent(localization) ? ImageStatus.LOCALIZED : ImageStatus.QUEUED;
    }

    private boolean isPresent(Optional<StageResult> result) {
        return result.filter(found -> found.revision() >= revision()).isPresent();
    }

    /** The last dead letter that is {@link #isOpen}. */
    public Optional<DeadLetter> failure() {
        return openLetters().reduce((earlier, later) -> later);
    }

    /** The dead letters that are {@link #isOpen}; {@link #MOST_DEAD_LETTERS} of them may be the last of more. */
    public Stream<DeadLetter> openLetters() {
        return deadLetters.stream().filter(this::isOpen);
    }

    /** Whether a dead letter stands for the present revision and was not sent again. */
    public boolean isOpen(DeadLetter letter) {
        return !letter.retried() && submission.map(letter::isAbout).orElse(true);
    }

    /** Agreement of the samples with the seeds, 0 to 1; empty where there are no seeds. */
    public OptionalDouble confidence() {
        return seeds.map(StageResult::confidence).orElse(OptionalDouble.empty());
    }

    /** The classes in the image as far as known: those that were localized, else those that were given. */
    public List<String> labels() {
        return seeds.filter(found -> found.revision() >= revision())
                .or(() -> localization.filter(found -> found.revision() >= revision()))
                .map(StageResult::labels)
                .or(() -> submission.map(Submission::labels))
                .orElse(List.of());
    }

    /** When anything last happened to it. */
    public Instant changedAt() {
        return Stream.of(
                        submission.map(Submission::at),
                        localization.map(StageResult::at),
                        seeds.map(StageResult::at),
                        segmentation.map(StageResult::at),
                        deadLetters.stream().map(DeadLetter::at).reduce((a, b) -> b),
                        review.map(ReviewNote::at))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(firstSubmittedAt);
    }
}
