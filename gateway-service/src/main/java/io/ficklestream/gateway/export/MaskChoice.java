package io.ficklestream.gateway.export;

import io.ficklestream.gateway.domain.ImageRecord;
import java.util.List;

/** Which mask of an image goes into an archive. */
public enum MaskChoice {
    /** A person's, else the segmenter's, else the seeds. */
    BEST {
        @Override
        MaskChoice of(ImageRecord image) {
            return List.of(MASK, SEGMENTATION, SEEDS).stream()
                    .filter(choice -> choice.isIn(image))
                    .findFirst()
                    .orElse(SEEDS);
        }
    },
    SEEDS,
    SEGMENTATION,
    /** A person's. */
    MASK;

    MaskChoice of(ImageRecord image) {
        return this;
    }

    /** Whether the image has it; asked of what {@link #of} chose. */
    boolean isIn(ImageRecord image) {
        return switch (this) {
            case SEEDS -> image.seeds().isPresent();
            case SEGMENTATION -> image.segmentation().isPresent();
            default -> image.mask().isPresent();
        };
    }
}
