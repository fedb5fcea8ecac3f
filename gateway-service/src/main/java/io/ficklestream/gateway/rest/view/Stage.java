package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.StageResult;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stage did with an image. */
public record Stage(
        @Schema(enumeration = {"classified", "localized", "seeded", "segmented"})
        String stage,

        @Schema(enumeration = {"waiting", "done", "failed"}) String state,

        Instant at,
        String modelVersion,
        @Schema(description = "Milliseconds by step") Map<String, Double> timings,

        Map<String, String> provenance,
        Double confidence) {

    /** One without a result. */
    static Stage without(String stage, String state) {
        return new Stage(stage, state, null, null, null, null, null);
    }

    /** One with a result. */
    static Stage done(String stage, StageResult result) {
        return new Stage(
                stage,
                "done",
                result.at(),
                result.modelVersion(),
                result.timings(),
                result.provenance(),
                result.confidence().isPresent() ? result.confidence().getAsDouble() : null);
    }

    /** The classifier, which leaves no record of its own: what followed says with what it worked, but not when. */
    static Stage classified(StageResult later) {
        return new Stage("classified", "done", null, later.modelVersion(), null, null, null);
    }
}
