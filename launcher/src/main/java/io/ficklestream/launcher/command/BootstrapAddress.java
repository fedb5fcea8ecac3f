package io.ficklestream.launcher.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Address of a Kafka cluster.
 *
 * @param text one or more HOST:PORT, separated by commas
 */
record BootstrapAddress(String text) {

    private static final String ONE = "[^\\s,:]+:\\d{1,5}";
    private static final String SHAPE = ONE + "(," + ONE + ")*";

    BootstrapAddress {
        if (!text.matches(SHAPE)) {
            throw new IllegalArgumentException("'" + text + "' is not HOST:PORT, such as localhost:9092");
        }
    }

    /** Reads the address from the command line. */
    static final class Converter implements ITypeConverter<BootstrapAddress> {
        @Override
        public BootstrapAddress convert(String text) {
            try {
                return new BootstrapAddress(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
