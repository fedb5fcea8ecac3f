package io.ficklestream.contracts;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pixel labels of one photograph. The planes hold one byte per pixel, laid out [row][column]; they are not copied: do
 * not modify after.
 *
 * @param plan what was computed
 * @param height rows of the photograph
 * @param width columns of the photograph
 * @param mask {@link VocClasses} numbers, {@link VocClasses#IGNORE_INDEX} where undecided
 * @param maskBeforeCrf the same before refinement by the dense CRF
 * @param confidence 0 to 255 (unsigned) stand for 0 to 1
 * @param provenance how the mask was made, sorted by key; no times, so that the same input gives the same bytes
 */
public record SeedMask(
        ImagePlan plan,
        int height,
        int width,
        byte[] mask,
        byte[] maskBeforeCrf,
        byte[] confidence,
        Map<String, String> provenance) {
    public SeedMask {
        Require.present(plan, "plan");
        int pixels = Require.volume("the mask", height, width);
        String shape = height + " x " + width;
        Require.length(Require.present(mask, "mask").length, pixels, "mask", shape);
        Require.length(Require.present(maskBeforeCrf, "mask before CRF").length, pixels, "mask before CRF", shape);
        Require.length(Require.present(confidence, "confidence").length, pixels, "confidence", shape);
        provenance = Collections.unmodifiableMap(new TreeMap<>(Require.present(provenance, "provenance")));
    }

    /** The record key on topic {@link Topics#SEEDS}. */
    public String key() {
        return plan.imageId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeedMask that
                && plan.equals(that.plan)
                && height == that.height
                && width == that.width
                && Arrays.equals(mask, that.mask)
                && Arrays.equals(maskBeforeCrf, that.maskBeforeCrf)
                && Arrays.equals(confidence, that.confidence)
                && provenance.equals(that.provenance);
    }

    @Override
    public int hashCode() {
        return 31 * plan.hashCode() + Arrays.hashCode(mask);
    }
}
