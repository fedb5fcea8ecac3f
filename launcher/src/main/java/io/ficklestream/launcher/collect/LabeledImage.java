package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;

/**
 * Everything that the stream has said about an image.
 *
 * @param seed its mask and confidence
 * @param maps the evidence that the mask was made of, and the photograph
 * @param timings how long each step took
 */
public record LabeledImage(SeedMask seed, LocalizationMaps maps, Timings timings) {

    public String imageId() {
        return seed.plan().imageId();
    }
}
