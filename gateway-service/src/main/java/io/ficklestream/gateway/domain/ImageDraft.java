package io.ficklestream.gateway.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An image that facts are being added to. Every rule here picks the greater of two by an order that is the same
 * everywhere, which is why neither order nor repetition of the facts matters.
 */
final class ImageDraft {
    private static final Comparator<DeadLetter> BY_TIME =
            Comparator.comparing(DeadLetter::at).thenComparing(DeadLetter::position);

    private final String id;
    private Instant firstSubmittedAt;
    private Optional<Submission> submission;
    private Optional<MaskRecord> lastMask;
    private Optional<StageResult> localization;
    private Optional<StageResult> seeds;
    private Optional<StageResult> segmentation;
    private List<DeadLetter> deadLetters;
    private Optional<ReviewNote> review;

    ImageDraft(ImageRecord image) {
        id = image.id();
        firstSubmittedAt = image.firstSubmittedAt();
        submission = image.submission();
        lastMask = image.lastMask();
        localization = image.localization();
        seeds = image.seeds();
        segmentation = image.segmentation();
        deadLetters = image.deadLetters();
        review = image.review();
    }

    ImageDraft submitted(Submission added) {
        lastMask = Stream.of(lastMask, mask(submission), mask(Optional.of(added)))
                .flatMap(Optional::stream)
                .max(MaskRecord.ORDER);
        firstSubmittedAt = submission.isPresent() ? earlier(firstSubmittedAt, added.at()) : added.at();
        submission = Optional.of(submission.map(added::mergedWith).orElse(added));
        return this;
    }

    /** Also of what is known already: tables of earlier versions do not have it elsewhere. */
    private static Optional<MaskRecord> mask(Optional<Submission> submission) {
        return submission.filter(Submission::hasMask).map(MaskRecord::of);
    }

    ImageDraft localized(StageResult added) {
        localization = later(localization, added);
        return heardOfAt(added.at());
    }

    ImageDraft seeded(StageResult added) {
        seeds = later(seeds, added);
        return heardOfAt(added.at());
    }

    ImageDraft segmented(StageResult added) {
        segmentation = later(segmentation, added);
        return heardOfAt(added.at());
    }

    ImageDraft reviewed(ReviewNote added) {
        if (review.map(added::replaces).orElse(true)) {
            review = Optional.of(added);
        }
        return heardOfAt(added.at());
    }

    ImageDraft setAside(DeadLetter added) {
        List<DeadLetter> letters = new ArrayList<>(deadLetters);
        Optional<DeadLetter> same = letters.stream()
                .filter(letter -> letter.position().equals(added.position()))
                .findFirst();
        same.ifPresent(letters::remove);
        letters.add(same.filter(DeadLetter::retried).orElse(added));
        letters.sort(BY_TIME);
        deadLetters = letters.subList(Math.max(0, letters.size() - ImageRecord.MOST_DEAD_LETTERS), letters.size());
        return heardOfAt(added.at());
    }

    ImageRecord toRecord() {
        return new ImageRecord(
                id, firstSubmittedAt, submission, lastMask, localization, seeds, segmentation, deadLetters, review);
    }

    /** Stands for the time of submission until that is known. */
    private ImageDraft heardOfAt(Instant at) {
        if (submission.isEmpty()) {
            firstSubmittedAt = earlier(firstSubmittedAt, at);
        }
        return this;
    }

    private static Optional<StageResult> later(Optional<StageResult> known, StageResult added) {
        return known.filter(result -> !added.replaces(result)).or(() -> Optional.of(added));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
