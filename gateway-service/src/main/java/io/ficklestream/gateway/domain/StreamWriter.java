package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Review;
import java.util.Optional;

/**
 * Writes to the stream. Every method returns when the broker has the record for good, and throws {@link
 * UnavailableException} when it does not take it in time. Thread-safe.
 */
public interface StreamWriter {

    /**
     * Submits an image. What other programs wrote need not be where this one would have put it; only within a partition is
     * the later record the greater.
     *
     * @param upon the record that this one is to follow, in the same partition
     * @return where the record lies
     * @throws TooLargeException if photograph and mask together do not fit a record
     */
    RecordPosition submit(ImageMessage image, Optional<RecordPosition> upon);

    void review(Review review);

    /** Makes a model current. */
    void announce(ModelAnnouncement announcement);

    /**
     * Sends a dead letter's record back to the topic that it came from, and remembers that.
     *
     * @return whether the record was still kept
     */
    boolean retry(DeadLetter letter);

    /** Remembers of a dead letter that what it stands for was submitted again. */
    void markRetried(DeadLetter letter);
}
