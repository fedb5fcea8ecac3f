package io.ficklestream.gateway.domain;

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
}
