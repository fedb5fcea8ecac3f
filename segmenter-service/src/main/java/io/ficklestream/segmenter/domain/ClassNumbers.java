package io.ficklestream.segmenter.domain;

import io.ficklestream.contracts.VocClasses;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Translates between the class numbers of Pascal VOC, which messages use, and positions in a network's list of classes:
 * 0 is the background, position i the class i - 1 of the list. 255 (undecided) stays as it is.
 */
public final class ClassNumbers {

    private static final int NUMBERS = 256;
    private static final byte NONE = -2;
    private static final byte IGNORE = (byte) VocClasses.IGNORE_INDEX;

    private final List<String> classes;
    private final byte[] positions = new byte[NUMBERS];
    private final byte[] numbers = new byte[NUMBERS];

    /** @throws IllegalArgumentException if Pascal VOC lacks one of the classes */
    public ClassNumbers(List<String> classes) {
        this.classes = List.copyOf(classes);
        Arrays.fill(positions, NONE);
        Arrays.fill(numbers, NONE);
        pair(0, 0);
        pair(VocClasses.IGNORE_INDEX, VocClasses.IGNORE_INDEX);
        for (int i = 0; i < classes.size(); i++) {
            pair(VocClasses.indexOf(classes.get(i)), i + 1);
        }
    }

    private void pair(int number, int position) {
        positions[number] = (byte) position;
        numbers[position] = (byte) number;
    }

    /** The classes in the network's order. */
    public List<String> classes() {
        return classes;
    }

    /**
     * Positions for class numbers.
     *
     * @throws IllegalArgumentException if one is not in the list: see {@link #unknownIn}
     */
    public byte[] positions(byte[] mask) {
        return translate(mask, positions);
    }

    /**
     * Class numbers for positions.
     *
     * @throws IllegalArgumentException if there is no such position
     */
    public byte[] numbers(byte[] mask) {
        return translate(mask, numbers);
    }

    /** A class number in the mask that is not in the list; empty if all are. */
    public OptionalInt unknownIn(byte[] mask) {
        for (byte number : mask) {
            if (positions[number & 0xff] == NONE) {
                return OptionalInt.of(number & 0xff);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether 255 is all there is. */
    public static boolean decidesNothing(byte[] mask) {
        for (byte number : mask) {
            if (number != IGNORE) {
                return false;
            }
        }
        return true;
    }

    private byte[] translate(byte[] mask, byte[] table) {
        byte[] translated = new byte[mask.length];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            translated[pixel] = table[mask[pixel] & 0xff];
            if (translated[pixel] == NONE) {
                throw new IllegalArgumentException((mask[pixel] & 0xff) + " is none of " + classes);
            }
        }
        return translated;
    }
}
