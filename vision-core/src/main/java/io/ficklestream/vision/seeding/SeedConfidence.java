package io.ficklestream.vision.seeding;

import io.ficklestream.vision.image.LabelImage;

/** How far the samples agree with a mask. */
public final class SeedConfidence {
    private static final int CERTAIN = 255;

    private SeedConfidence() {}

    /**
     * Per pixel the hit frequency of the mask's class; for background what the strongest class leaves to 1; 0 where
     * undecided.
     *
     * @param maps evidence at the mask's size
     * @return [y][x], unsigned 0..255 for 0..1
     */
    public static byte[] of(EvidenceMaps maps, LabelImage mask) {
        byte[] confidence = new byte[maps.pixels()];
        for (int pixel = 0; pixel < confidence.length; pixel++) {
            confidence[pixel] = (byte) Math.round(CERTAIN * agreement(maps, pixel, mask.indices()[pixel] & 0xff));
        }
        return confidence;
    }

    private static float agreement(EvidenceMaps maps, int pixel, int label) {
        return switch (label) {
            case SeedRule.UNDECIDED -> 0;
            case SeedRule.BACKGROUND -> 1 - maps.strongestHitFrequency(pixel);
            default -> maps.hitFrequency(label - 1, pixel);
        };
    }
}
