package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.DeadLetter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that a stage gave up on. */
@Schema(name = "DeadLetter", description = "A record that a stage gave up on")
public record Letter(
        String id,
        String imageId,
        String topic,
        String stage,
        String reason,
        Instant at,
        boolean retriable,

        @Schema(description = "Whether it stands for the image's present revision and was not sent again")
        boolean current) {

    /** A dead letter. */
    public static Letter of(DeadLetter letter, boolean current) {
        return new Letter(
                letter.position().toString(),
                letter.imageId().orElse(null),
                letter.topic(),
                letter.stage(),
                letter.reason(),
                letter.at(),
                letter.retriable(),
                current);
    }
}
