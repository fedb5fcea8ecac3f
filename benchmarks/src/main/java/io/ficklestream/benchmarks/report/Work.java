package io.ficklestream.benchmarks.report;

import java.util.Arrays;
import java.util.Set;

/** How much work a parameter stands for. */
final class Work {
    /** The parameters whose growth is watched. */
    static final Set<String> FACTORS = Set.of("selections", "classes", "side", "labels", "size", "iterations");

    private Work() {}

    /** Proportional to the work: cells for a side, pixels for a size such as 321x321, else the number itself. */
    static double of(String factor, String value) {
        return switch (factor) {
            case "side" -> Math.pow(Double.parseDouble(value), 2);
            case "size" ->
                Arrays.stream(value.split("x"))
                        .mapToDouble(Double::parseDouble)
                        .reduce(1, (left, right) -> left * right);
            default -> Double.parseDouble(value);
        };
    }
}
