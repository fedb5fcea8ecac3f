package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers in addresses. Read as texts, so that a wrong one is told by its name. */
final class QueryNumbers {
    private QueryNumbers() {}

    static OptionalInt whole(String name, String text) {
        try {
            return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw RefusedException.invalid(name, name + " must be a whole number, not \"" + text + "\"");
        }
    }

    static int limit(String text, int usual, int most) {
        int limit = whole("limit", text).orElse(usual);
        if (limit < 1 || limit > most) {
            throw RefusedException.invalid("limit", "limit is 1 to " + most + ", not " + limit);
        }
        return limit;
    }

    /** A number from 0 to 1. */
    static OptionalDouble share(String name, String text) {
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(share(name, parse(name, text)));
    }

    static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw RefusedException.invalid(name, name + " is 0 to 1, not " + value);
        }
        return value;
    }

    private static double parse(String name, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw RefusedException.invalid(name, name + " must be a number, not \"" + text + "\"");
        }
    }
}
