package io.ficklestream.gateway.export;

import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.StageResult;
import java.util.List;
import java.util.Optional;

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
    SEEDS {
        @Override
        Optional<StageResult> latest(ImageRecord image) {
            return image.seeds();
        }
    },
    SEGMENTATION {
        @Override
        Optional<StageResult> latest(ImageRecord image) {
            return image.segmentation();
        }
    },
    /** A person's. */
    MASK {
        @Override
        boolean isIn(ImageRecord image) {
            return image.mask().isPresent();
        }
    };

    MaskChoice of(ImageRecord image) {
        return this;
    }

    /** What a stage said last, of whichever revision; empty for what people made. */
    Optional<StageResult> latest(ImageRecord image) {
        return Optional.empty();
    }

    /** Whether the image has it; asked of what {@link #of} chose. A result of an earlier revision is none. */
    boolean isIn(ImageRecord image) {
        return image.submission().isPresent()
                && latest(image)
                        .filter(result -> result.revision() >= image.revision())
                        .isPresent();
    }

    /** Whether its confidence is within the query's bounds. What a person made is sure. */
    boolean isAsSure(ImageRecord image, ImageQuery query) {
        return latest(image)
                .map(result -> query.isConfident(result.confidence()))
                .orElse(true);
    }

    /** Why the image does not have it. */
    String absence(ImageRecord image) {
        return latest(image).isPresent()
                ? "its mask is of an earlier revision, with other labels or parameters: wait for the new one"
                : "it has no such mask yet";
    }
}
