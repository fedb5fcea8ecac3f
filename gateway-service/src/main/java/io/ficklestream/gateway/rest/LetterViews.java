package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.rest.view.Letter;
import jakarta.inject.Singleton;

/** Shows dead letters; whether one still stands is known only together with its image. */
@Singleton
public class LetterViews {
    private final ImageTable table;

    public LetterViews(ImageTable table) {
        this.table = table;
    }

    /** A dead letter as clients see it. */
    public Letter of(DeadLetter letter) {
        boolean current = letter.imageId()
                .flatMap(table::find)
                .map(image -> image.isOpen(letter))
                .orElse(!letter.retried());
        return Letter.of(letter, current);
    }
}
