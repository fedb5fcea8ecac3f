package io.ficklestream.launcher.command;

import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as the command line gives them. */
final class Numbers {

    private Numbers() {}

    static OptionalInt optional(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
