package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.StageProgress;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.intake.Saturation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the stages keep up. */
@Schema(name = "Stages", description = "How the stages keep up")
public record StreamView(
        List<StageProgress> stages,

        @Schema(description = "Photographs without a result")
        long waiting,

        @Schema(description = "Above so many, no more are taken")
        long limit,

        boolean saturated) {

    /** How they keep up now. */
    public static StreamView of(StreamProgress progress, Saturation saturation) {
        long waiting = saturation.waiting();
        return new StreamView(progress.stages(), waiting, saturation.limit(), waiting > saturation.limit());
    }
}
