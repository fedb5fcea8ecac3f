package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.Review;

/** Whether a person has looked at an image. */
public enum ReviewState {
    NONE,
    CONFIRMED,
    CORRECTED;

    /** The state that the image's last review puts it in. */
    public static ReviewState of(ImageRecord image) {
        return image.review()
                .map(note -> note.review().verdict() == Review.Verdict.CONFIRMED ? CONFIRMED : CORRECTED)
                .orElse(NONE);
    }
}
