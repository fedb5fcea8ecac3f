package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.RefusedException;

/** What to say of things that are not there. */
public final class Unknown {
    private Unknown() {}

    /** No such image. */
    public static RefusedException image(String id) {
        return RefusedException.unknown(
                "there is no image \"" + id + "\": GET /images lists them; what was just submitted may take a moment");
    }
}
