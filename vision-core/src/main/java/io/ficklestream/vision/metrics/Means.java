package io.ficklestream.vision.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/** Means over those values that are defined. */
final class Means {
    private Means() {}

    static double ofDefined(int[] indices, IntToDoubleFunction value) {
        return ofDefined(Arrays.stream(indices).mapToDouble(value));
    }

    /** NaN stands for "not defined"; so does the mean of nothing. */
    static double ofDefined(DoubleStream values) {
        return values.filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
    }
}
