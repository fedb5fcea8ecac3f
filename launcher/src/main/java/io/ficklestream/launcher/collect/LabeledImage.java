package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import java.util.Optional;

/**
 * Everything that the stream has said about an image.
 *
 * @param seed its mask and confidence
 * @param maps the evidence that the mask was made of, and the photograph
 * @param timings how long each step took
 * @param segmentation what the segmenter sees, where there is one and it could tell
 */
public record LabeledImage(SeedMask seed, LocalizationMaps maps, Timings timings, Optional<Segmentation> segmentation) {

    /** An image in a stream without a segmenter. */
    public LabeledImage(SeedMask seed, LocalizationMaps maps, Timings timings) {
        this(seed, maps, timings, Optional.empty());
    }

    public String imageId() {
        return seed.plan().imageId();
    }

    LabeledImage with(StageEvent.SegmentationReady segmented) {
        return new LabeledImage(
                seed, maps, timings.overlaidBy(segmented.timings()), Optional.of(segmented.segmentation()));
    }
}
