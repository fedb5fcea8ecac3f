package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How constants are written in JSON and in addresses: in lower case. */
public final class Words {
    private Words() {}

    /** A constant as a word. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a word. */
    public static <E extends Enum<E>> E parse(Class<E> type, String field, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> RefusedException.invalid(
                        field,
                        field + " cannot be \"" + word + "\"; it can be "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Words::of)
                                        .collect(Collectors.joining(", "))));
    }
}
