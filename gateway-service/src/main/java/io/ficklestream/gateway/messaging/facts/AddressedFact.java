package io.ficklestream.gateway.messaging.facts;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.RecordPosition;
import java.util.Optional;

/**
 * A fact and what it is about.
 *
 * @param subject the image's id; of a dead letter whose image is not known, its position
 * @param fact what is said of it
 */
public record AddressedFact(String subject, Fact fact) {

    static AddressedFact of(DeadLetter letter) {
        return new AddressedFact(subject(letter.imageId(), letter.position()), new Fact.SetAside(letter));
    }

    /** A dead letter and its retries must meet in the same partition. */
    static String subject(Optional<String> imageId, RecordPosition letter) {
        return imageId.orElseGet(letter::toString);
    }
}
