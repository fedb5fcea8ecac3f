package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.MaskFacts;
import io.ficklestream.gateway.domain.ReviewState;
import io.ficklestream.gateway.domain.StageResult;
import io.ficklestream.gateway.picture.Layer;
import io.ficklestream.gateway.picture.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an image, in short. */
@Schema(description = "What is known of an image, in short")
public record ImageSummary(
        String id,
        long revision,

        @Schema(enumeration = {"queued", "localized", "seeded", "segmented", "failed"})
        String status,

        Instant submittedAt,
        Instant changedAt,
        List<String> labels,
        @Schema(enumeration = {"given", "predicted"}) String labelOrigin,

        @Schema(description = "Mean agreement of the samples with the seeds, 0 to 1")
        Double confidence,

        Integer width,
        Integer height,
        List<String> layers,

        @Schema(description = "Share of the pixels by class, of the segmenter's mask, else of the seeds")
        Map<String, Double> classes,

        @Schema(enumeration = {"confirmed", "corrected"}) String review,

        @Schema(description = "Why a stage gave up on it") String failure) {

    /** An image in short. */
    public static ImageSummary of(ImageRecord image) {
        Optional<MaskFacts> mask = mask(image);
        return new ImageSummary(
                image.id(),
                image.revision(),
                Words.of(image.status()),
                image.firstSubmittedAt(),
                image.changedAt(),
                image.labels(),
                labelOrigin(image),
                image.confidence().isPresent() ? image.confidence().getAsDouble() : null,
                mask.map(MaskFacts::width).orElse(null),
                mask.map(MaskFacts::height).orElse(null),
                Pictures.available(image).stream().map(Layer::text).toList(),
                mask.map(MaskFacts::shares).orElse(Map.of()),
                ReviewState.of(image) == ReviewState.NONE ? null : Words.of(ReviewState.of(image)),
                image.failure().map(DeadLetter::reason).orElse(null));
    }

    private static Optional<MaskFacts> mask(ImageRecord image) {
        return image.segmentation()
                .flatMap(StageResult::mask)
                .or(() -> image.seeds().flatMap(StageResult::mask));
    }

    private static String labelOrigin(ImageRecord image) {
        return image.seeds()
                .or(image::localization)
                .filter(result -> result.revision() >= image.revision())
                .flatMap(StageResult::labelOrigin)
                .map(Words::of)
                .orElseGet(() -> image.submission()
                        .filter(last -> !last.labels().isEmpty())
                        .map(last -> "given")
                        .orElse(null));
    }
}
