package io.ficklestream.gateway.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A record that a stage gave up on.
 *
 * @param position where the dead letter lies; names it
 * @param imageId the image concerned, where it is known
 * @param topic the topic that the record came from
 * @param stage who gave up
 * @param reason why, in words for a person; what is beyond {@value #LONGEST_REASON} characters is left out, so that an image
 *     with many dead letters still fits a record of the table
 * @param at when
 * @param retriable whether the record was kept, so that it can be sent again
 * @param retried whether it was sent again
 * @param revision the image's revision that was worked on, where the record tells
 */
public record DeadLetter(
        RecordPosition position,
        Optional<String> imageId,
        String topic,
        String stage,
        String reason,
        Instant at,
        boolean retriable,
        boolean retried,
        OptionalLong revision) {
    /** Characters of a reason that are kept. */
    public static final int LONGEST_REASON = 2000;

    private static final String LEFT_OUT = " …";

    public DeadLetter {
        if (reason.length() > LONGEST_REASON) {
            reason = reason.substring(0, LONGEST_REASON - LEFT_OUT.length()) + LEFT_OUT;
        }
    }

    /** A dead letter whose record does not tell its revision. */
    public DeadLetter(
            RecordPosition position,
            Optional<String> imageId,
            String topic,
            String stage,
            String reason,
            Instant at,
            boolean retriable,
            boolean retried) {
        this(position, imageId, topic, stage, reason, at, retriable, retried, OptionalLong.empty());
    }

    /** The same, sent again. */
    public DeadLetter asRetried() {
        return new DeadLetter(position, imageId, topic, stage, reason, at, retriable, true, revision);
    }

    /** Whether it stands for what was asked for last; by time where the record does not tell its revision. */
    public boolean isAbout(Submission submission) {
        return revision.isPresent() ? revision.getAsLong() >= submission.revision() : !at.isBefore(submission.at());
    }
}
