package io.ficklestream.gateway.picture;

import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.StageResult;
import io.ficklestream.gateway.domain.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the records are that a picture is drawn from. */
final class Sources {
    private Sources() {}

    /** The records of a picture, the one that says what is drawn first. */
    static List<RecordPosition> of(ImageRecord image, PictureRequest request) {
        if (request.layer() != Layer.OVERLAY) {
            return List.of(require(image, request.layer()));
        }
        return List.of(require(image, over(image, request)), require(image, Layer.PHOTO));
    }

    /** The mask that is drawn over the photograph: a person's before the segmenter's before the seeds. */
    static Layer over(ImageRecord image, PictureRequest request) {
        return request.over()
                .or(() -> Stream.of(Layer.MASK, Layer.SEGMENTATION, Layer.SEEDS)
                        .filter(layer -> position(image, layer).isPresent())
                        .findFirst())
                .orElse(Layer.SEEDS);
    }

    private static RecordPosition require(ImageRecord image, Layer layer) {
        return position(image, layer)
                .orElseThrow(() -> RefusedException.unknown("image \"" + image.id() + "\" has no " + layer.text()
                        + " yet; it is " + image.status().name().toLowerCase(Locale.ROOT)
                        + image.failure().map(letter -> ": " + letter.reason()).orElse("")));
    }

    /** When the records were written. */
    static List<Instant> times(ImageRecord image) {
        return Stream.of(
                        image.submission().map(Submission::at),
                        image.localization().map(StageResult::at),
                        image.seeds().map(StageResult::at),
                        image.segmentation().map(StageResult::at))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<RecordPosition> position(ImageRecord image, Layer layer) {
        return switch (layer) {
            case PHOTO -> image.submission().map(Submission::position);
            case MASK -> image.mask();
            case LOCALIZATION -> image.localization().map(StageResult::position);
            case SEEDS, CONFIDENCE -> image.seeds().map(StageResult::position);
            case SEGMENTATION, SEGMENTATION_CONFIDENCE -> image.segmentation().map(StageResult::position);
            case OVERLAY -> Optional.empty();
        };
    }
}
