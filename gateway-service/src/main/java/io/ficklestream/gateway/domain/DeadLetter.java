package io.ficklestream.gateway.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A record that a stage gave up on.
 *
 * @param position where the dead letter lies; names it
 * @param imageId the image concerned, where it is known
 * @param topic the topic that the record came from
 * @param stage who gave up
 * @param reason why, in words for a person
 * @param at when
 * @param retriable whether the record was kept, so that it can be sent again
 * @param retried whether it was sent again
 */
public record DeadLetter(
        RecordPosition position,
        Optional<String> imageId,
        String topic,
        String stage,
        String reason,
        Instant at,
        boolean retriable,
        boolean retried) {}
