package io.ficklestream.launcher.command;

import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option that may be left out and is a whole number. */
public final class OptionalIntConverter implements ITypeConverter<OptionalInt> {

    @Override
    public OptionalInt convert(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
    }
}
