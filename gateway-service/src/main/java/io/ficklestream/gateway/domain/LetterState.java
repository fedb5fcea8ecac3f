package io.ficklestream.gateway.domain;

import java.util.Optional;

/**
 * A dead letter's place: either may be heard of first, the letter or that it was sent again.
 *
 * @param letter the dead letter, once it is known; it does not know of {@code retried}
 * @param retried whether its record was sent again
 */
public record LetterState(Optional<DeadLetter> letter, boolean retried) {
    /** Nothing is known. */
    public static final LetterState UNKNOWN = new LetterState(Optional.empty(), false);

    /** With the dead letter. */
    public LetterState with(DeadLetter added) {
        return new LetterState(letter.or(() -> Optional.of(added)), retried);
    }

    /** With the record sent again. */
    public LetterState sentAgain() {
        return new LetterState(letter, true);
    }

    /** The dead letter as it stands now, once it is known. */
    public Optional<DeadLetter> current() {
        return retried ? letter.map(DeadLetter::asRetried) : letter;
    }
}
