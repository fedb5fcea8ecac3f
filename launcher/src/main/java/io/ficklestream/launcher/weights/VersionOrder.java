package io.ficklestream.launcher.weights;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders versions as people read them: runs of digits by their value, everything else by its characters. */
final class VersionOrder {

    static final Comparator<String> NATURAL = VersionOrder::compare;

    private static final String BETWEEN_DIGITS_AND_OTHERS = "(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)";

    private VersionOrder() {}

    private static int compare(String a, String b) {
        String[] left = a.split(BETWEEN_DIGITS_AND_OTHERS);
        String[] right = b.split(BETWEEN_DIGITS_AND_OTHERS);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = comparePart(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int comparePart(String a, String b) {
        return isNumber(a) && isNumber(b) ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
