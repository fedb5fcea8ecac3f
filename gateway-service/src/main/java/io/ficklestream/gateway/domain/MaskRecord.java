package io.ficklestream.gateway.domain;

import java.util.Comparator;

/**
 * The record that a person's mask came with last. Later records of the same photograph may come without: the folder that it
 * came from is submitted again, or a dead letter is sent back. They take the mask from nobody.
 *
 * @param revision the image's revision that the record was of
 * @param position where the mask is
 * @param sha256 digest of the photograph that the mask is of
 */
public record MaskRecord(long revision, RecordPosition position, String sha256) {
    /** Ends with the last: the highest revision, and of one revision what was written last. */
    static final Comparator<MaskRecord> ORDER =
            Comparator.comparingLong(MaskRecord::revision).thenComparing(MaskRecord::position);

    /** What came with a submission that has a mask. */
    static MaskRecord of(Submission submission) {
        return new MaskRecord(
                submission.revision(),
                submission.position(),
                submission.photograph().sha256());
    }

    boolean isOf(PhotographFacts photograph) {
        return sha256.equals(photograph.sha256());
    }
}
