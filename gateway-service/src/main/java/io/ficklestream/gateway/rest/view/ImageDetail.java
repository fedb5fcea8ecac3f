package io.ficklestream.gateway.rest.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.Submission;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is known of an image. */
@Schema(description = "Everything that is known of an image: the summary's fields and these")
public record ImageDetail(
        @JsonUnwrapped ImageSummary summary,
        List<String> givenLabels,
        Photograph photograph,
        List<Stage> stages,
        List<Letter> deadLetters,
        String reviewer,
        Instant reviewedAt) {

    /** Everything of an image. */
    public static ImageDetail of(ImageRecord image) {
        return new ImageDetail(
                ImageSummary.of(image),
                image.submission().map(Submission::labels).orElse(List.of()),
                image.submission().map(last -> Photograph.of(last.photograph())).orElse(null),
                Stages.of(image),
                image.deadLetters().stream()
                        .map(letter -> Letter.of(letter, image.isOpen(letter)))
                        .toList(),
                image.review().map(note -> note.review().reviewer()).orElse(null),
                image.review().map(note -> note.at()).orElse(null));
    }

    /** The file that was submitted. */
    public record Photograph(long bytes, String sha256, String format) {
        static Photograph of(PhotographFacts facts) {
            return new Photograph(facts.bytes(), facts.sha256(), facts.mediaType());
        }
    }
}
