package io.ficklestream.vision.seeding;

import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.NearestNeighbour;
import java.util.Arrays;

/**
 * Pixel labels of a photograph. Labels are positions: 0 background, c + 1 for the image's class c, 255 undecided.
 *
 * @param height the photograph's rows
 * @param width the photograph's columns
 * @param mask label of every pixel; not copied: do not modify after
 * @param maskBeforeCrf the seeds as they were before the CRF; not copied: do not modify after
 * @param confidence unsigned 0..255 for 0..1, how far the samples agree with the mask; 0 where undecided; not copied: do
 *     not modify after
 */
public record SeedResult(int height, int width, byte[] mask, byte[] maskBeforeCrf, byte[] confidence) {
    public SeedResult {
        long pixels = (long) height * width;
        if (mask.length != pixels || maskBeforeCrf.length != pixels || confidence.length != pixels) {
            throw new IllegalArgumentException(
                    "a result of " + height + " x " + width + " pixels cannot have planes of " + mask.length + ", "
                            + maskBeforeCrf.length + " and " + confidence.length);
        }
    }

    /** The result for another size; every pixel takes what the nearest one has. */
    SeedResult resampledTo(int newHeight, int newWidth) {
        return new SeedResult(
                newHeight,
                newWidth,
                resampled(mask, newHeight, newWidth),
                resampled(maskBeforeCrf, newHeight, newWidth),
                resampled(confidence, newHeight, newWidth));
    }

    private byte[] resampled(byte[] plane, int newHeight, int newWidth) {
        return NearestNeighbour.resample(new LabelImage(height, width, plane), newHeight, newWidth)
                .indices();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeedResult result
                && height == result.height
                && width == result.width
                && Arrays.equals(mask, result.mask)
                && Arrays.equals(maskBeforeCrf, result.maskBeforeCrf)
                && Arrays.equals(confidence, result.confidence);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * height + width) + Arrays.hashCode(mask);
    }

    @Override
    public String toString() {
        return "SeedResult[" + height + " x " + width + "]";
    }
}
