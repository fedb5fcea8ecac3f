package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.VocClasses;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a mask without reading its pixels.
 *
 * @param height rows
 * @param width columns
 * @param confidence mean over all pixels, 0 to 1
 * @param shares share of the pixels by class name, those that occur; {@code undecided} for the ignore index
 */
public record MaskFacts(int height, int width, double confidence, Map<String, Double> shares) {
    /** Stands for pixels whose class was not decided. */
    public static final String UNDECIDED = "undecided";

    public MaskFacts {
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /**
     * What a mask of class numbers and its confidence amount to.
     *
     * @param confidence 0 to 255 (unsigned) stand for 0 to 1, one for each pixel
     */
    public static MaskFacts of(int height, int width, byte[] mask, byte[] confidence) {
        return new MaskFacts(height, width, mean(confidence), shares(mask));
    }

    private static double mean(byte[] confidence) {
        long sum = 0;
        for (byte value : confidence) {
            sum += Byte.toUnsignedInt(value);
        }
        return sum / (255.0 * confidence.length);
    }

    private static Map<String, Double> shares(byte[] mask) {
        long[] pixels = new long[256];
        for (byte label : mask) {
            pixels[Byte.toUnsignedInt(label)]++;
        }
        Map<String, Double> shares = new TreeMap<>();
        for (int label = 0; label < pixels.length; label++) {
            if (pixels[label] > 0) {
                shares.merge(nameOf(label), (double) pixels[label] / mask.length, Double::sum);
            }
        }
        return shares;
    }

    private static String nameOf(int label) {
        return label < VocClasses.NAMES.size() ? VocClasses.nameOf(label) : UNDECIDED;
    }
}
