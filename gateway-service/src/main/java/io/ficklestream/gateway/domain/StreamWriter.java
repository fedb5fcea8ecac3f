package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Review;

/**
 * Writes to the stream. Every method returns when the broker has the record for good, and throws {@link
 * UnavailableException} when it does not take it in time. Thread-safe.
 */
public interface StreamWriter {

    /** @throws TooLargeException if photograph and mask together do not fit a record */
    void submit(ImageMessage image);

    void review(Review review);

    /** Makes a model current. */
    void announce(ModelAnnouncement announcement);

    /**
     * Sends a dead letter's record back to the topic that it came from, and remembers that.
     *
     * @return whether the record was still kept
     */
    boolean retry(DeadLetter letter);
}
