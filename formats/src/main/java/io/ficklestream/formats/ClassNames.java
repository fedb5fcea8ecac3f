package io.ficklestream.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of class numbers.
 *
 * @param names index = class number; 0 is background
 */
public record ClassNames(List<String> names) {
    private static final int FEWEST = 2;
    /** What separates columns in CVAT's list of labels, and what no format allows in a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}:#]");

    public ClassNames {
        names = List.copyOf(names);
        if (names.size() < FEWEST || names.size() > ExportImage.IGNORE) {
            throw new IllegalArgumentException("class names must be " + FEWEST + " to " + ExportImage.IGNORE
                    + ", background first, not " + names.size());
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            requireUsable(name);
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two classes have the name \"" + name + "\": rename one");
            }
        }
    }

    /** The name of a class number. */
    public String of(int classNumber) {
        return names.get(classNumber);
    }

    /** How many classes there are, background included. */
    public int count() {
        return names.size();
    }

    /**
     * Checks that every pixel is of a class, or {@value ExportImage#IGNORE}.
     *
     * @param what whose mask it is, for the message
     */
    public void check(String what, byte[] mask) {
        for (byte pixel : mask) {
            int number = pixel & 0xff;
            if (number >= names.size() && number != ExportImage.IGNORE) {
                throw new IllegalArgumentException(what + " holds the number " + number
                        + ", which is no class: there are 0 to " + (names.size() - 1) + ", and " + ExportImage.IGNORE
                        + " for undecided");
            }
        }
    }

    private static void requireUsable(String name) {
        if (name.isBlank()
                || !name.equals(name.strip())
                || FORBIDDEN.matcher(name).find()) {
            throw new IllegalArgumentException(
                    "\"" + name
                            + "\" cannot be a class name here: it is blank, has blanks around it, or a colon, # or control character");
        }
    }
}
