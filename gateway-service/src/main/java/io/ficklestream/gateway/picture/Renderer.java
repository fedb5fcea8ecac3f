package io.ficklestream.gateway.picture;

import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.List;
import java.util.Optional;

/** Draws pictures from the records of the stream. */
final class Renderer {
    private final Records records;
    private final PhotographDecoder decoder;

    Renderer(Records records, PhotographDecoder decoder) {
        this.records = records;
        this.decoder = decoder;
    }

    /**
     * Draws a picture.
     *
     * @param over the mask that an overlay shows
     * @param sources where the records are, see {@link Sources}
     */
    byte[] draw(PictureRequest request, Layer over, List<RecordPosition> sources) {
        RecordPosition first = sources.get(0);
        return switch (request.layer()) {
            case PHOTO -> Drawing.photograph(photograph(first), request.width());
            case LOCALIZATION -> localization(present(records.localization(first)), request);
            case SEEDS, SEGMENTATION, MASK ->
                Drawing.labels(labels(request.layer(), first, request.beforeCrf()), request.width());
            case CONFIDENCE -> confidence(present(records.seeds(first)), request);
            case SEGMENTATION_CONFIDENCE -> confidence(present(records.segmentation(first)), request);
            case OVERLAY ->
                Drawing.overlay(photograph(sources.get(1)), labels(over, first, request.beforeCrf()), request);
        };
    }

    private RgbImage photograph(RecordPosition position) {
        return decode(present(records.image(position)).photograph());
    }

    private RgbImage decode(byte[] photograph) {
        try {
            return decoder.decode(photograph);
        } catch (UnreadablePhotographException e) {
            throw RefusedException.unknown("the photograph cannot be shown: " + e.getMessage());
        }
    }

    /** The maps are on a coarse grid of their own; they are shown at the photograph's size. */
    private byte[] localization(LocalizationMaps maps, PictureRequest request) {
        RgbImage photograph = decode(maps.photograph());
        return new LocalizationPicture(maps)
                .draw(request, Fit.of(photograph.height(), photograph.width(), request.width()));
    }

    private LabelImage labels(Layer layer, RecordPosition position, boolean beforeCrf) {
        return switch (layer) {
            case SEEDS -> labels(present(records.seeds(position)), beforeCrf);
            case SEGMENTATION -> labels(present(records.segmentation(position)));
            default -> mask(present(present(records.image(position)).mask()));
        };
    }

    private static LabelImage labels(SeedMask seeds, boolean beforeCrf) {
        return new LabelImage(seeds.height(), seeds.width(), beforeCrf ? seeds.maskBeforeCrf() : seeds.mask());
    }

    private static LabelImage labels(Segmentation found) {
        return new LabelImage(found.height(), found.width(), found.mask());
    }

    /** Another program may have submitted anything as a mask. */
    private static LabelImage mask(byte[] png) {
        try {
            return PalettePng.decode(png);
        } catch (UnreadablePhotographException e) {
            throw RefusedException.unknown("the mask cannot be shown: " + e.getMessage());
        }
    }

    private static byte[] confidence(SeedMask seeds, PictureRequest request) {
        return Drawing.grey(seeds.height(), seeds.width(), seeds.confidence(), request.width());
    }

    private static byte[] confidence(Segmentation found, PictureRequest request) {
        return Drawing.grey(found.height(), found.width(), found.confidence(), request.width());
    }

    private static <T> T present(Optional<T> found) {
        return found.orElseThrow(() -> RefusedException.unknown(
                "the broker no longer keeps what this picture would show: submit the image again to have it anew"));
    }
}
