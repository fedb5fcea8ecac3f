package io.ficklestream.contracts;

import java.util.LinkedHashSet;
import java.util.List;

/** Checks of message fields; each failure names the field, what it holds and what it should hold. */
final class Require {
    private static final int LONGEST_TEXT = 1024;

    private Require() {}

    static void that(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(message, arguments));
        }
    }

    static <T> T present(T value, String field) {
        that(value != null, "%s is missing", field);
        return value;
    }

    static String text(String value, String field) {
        that(value != null && !value.isBlank(), "%s is missing or blank", field);
        that(value.length() <= LONGEST_TEXT, "%s is longer than %d characters", field, LONGEST_TEXT);
        that(value.chars().noneMatch(Character::isISOControl), "%s contains control characters", field);
        return value;
    }

    static byte[] bytes(byte[] value, String field) {
        that(value != null && value.length > 0, "%s is missing or empty", field);
        return value;
    }

    static int positive(int value, String field) {
        that(value > 0, "%s must be at least 1, but is %d", field, value);
        return value;
    }

    static long revision(long value) {
        that(value >= 0, "revision must be at least 0, but is %d", value);
        return value;
    }

    static List<String> texts(List<String> values, String field) {
        present(values, field).forEach(value -> text(value, "an entry of " + field));
        return List.copyOf(values);
    }

    static List<String> distinctTexts(List<String> values, String field) {
        List<String> copy = texts(values, field);
        that(!copy.isEmpty(), "%s must name at least one", field);
        that(new LinkedHashSet<>(copy).size() == copy.size(), "%s names an entry twice: %s", field, copy);
        return copy;
    }

    static void length(int actual, int expected, String field, String shape) {
        that(actual == expected, "%s has %d values, but the shape %s needs %d", field, actual, shape, expected);
    }

    static int volume(String field, int... sizes) {
        long volume = 1;
        for (int size : sizes) {
            volume *= positive(size, "every size of " + field);
            that(volume <= Integer.MAX_VALUE, "%s is too large for one message", field);
        }
        return (int) volume;
    }
}
