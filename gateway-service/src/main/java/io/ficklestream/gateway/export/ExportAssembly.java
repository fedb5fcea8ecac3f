package io.ficklestream.gateway.export;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.StageResult;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts photograph and mask of an image together for an archive. */
final class ExportAssembly {
    private final Records records;

    ExportAssembly(Records records) {
        this.records = records;
    }

    /**
     * What goes into the archive; empty if the records are no longer kept.
     *
     * @throws IllegalArgumentException or {@link io.ficklestream.vision.image.UnreadablePhotographException} if photograph
     *     and mask do not go together; says why
     */
    Optional<ExportImage> image(ImageRecord image, MaskChoice choice) {
        return records.image(image.submission().orElseThrow().position()).flatMap(message -> switch (choice) {
            case SEGMENTATION -> segmented(image, message);
            case MASK -> painted(image, message);
            default -> seeded(image, message);
        });
    }

    private Optional<ExportImage> seeded(ImageRecord image, ImageMessage message) {
        StageResult result = image.seeds().orElseThrow();
        return records.seeds(result.position())
                .map(seeds -> image(message, labels(seeds), result.confidence(), result.modelVersion()));
    }

    private Optional<ExportImage> segmented(ImageRecord image, ImageMessage message) {
        StageResult result = image.segmentation().orElseThrow();
        return records.segmentation(result.position())
                .map(found -> image(message, labels(found), result.confidence(), result.modelVersion()));
    }

    /** What a person painted or confirmed came with the photograph, or with an earlier record of it. */
    private Optional<ExportImage> painted(ImageRecord image, ImageMessage message) {
        return message.mask()
                .or(() -> image.mask().flatMap(records::image).flatMap(ImageMessage::mask))
                .map(PalettePng::decode)
                .map(mask -> image(message, mask, OptionalDouble.empty(), ""));
    }

    private static LabelImage labels(SeedMask seeds) {
        return new LabelImage(seeds.height(), seeds.width(), seeds.mask());
    }

    private static LabelImage labels(Segmentation found) {
        return new LabelImage(found.height(), found.width(), found.mask());
    }

    /** @param modelVersion empty if a person made the mask */
    private static ExportImage image(
            ImageMessage message, LabelImage mask, OptionalDouble confidence, String modelVersion) {
        return new ExportImage(
                message.imageId(),
                message.photograph(),
                mask.height(),
                mask.width(),
                mask.indices(),
                confidence,
                modelVersion,
                modelVersion.isEmpty());
    }
}
