package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;

/** Something that happened to an image on its way through the stream. */
public sealed interface StageEvent {

    String imageId();

    /** A worker has finished a block of samples. */
    record SamplesDone(ImagePlan plan, SampleRange samples, Timings timings) implements StageEvent {
        @Override
        public String imageId() {
            return plan.imageId();
        }
    }

    /** All samples of an image have been merged. */
    record MapsMerged(LocalizationMaps maps, Timings timings) implements StageEvent {
        @Override
        public String imageId() {
            return maps.plan().imageId();
        }
    }

    /** The image has its seed mask. */
    record SeedReady(SeedMask seed, Timings timings) implements StageEvent {
        @Override
        public String imageId() {
            return seed.plan().imageId();
        }
    }

    /** The segmenter has labelled the image. */
    record SegmentationReady(Segmentation segmentation, Timings timings) implements StageEvent {
        @Override
        public String imageId() {
            return segmentation.imageId();
        }
    }

    /** A stage has set something of the image aside with a reason. */
    record SetAside(DeadLetter deadLetter) implements StageEvent {
        @Override
        public String imageId() {
            return deadLetter.imageId();
        }
    }
}
