package io.ficklestream.contracts;

import java.util.List;

/** The class numbers of Pascal VOC, which all masks use. */
public final class VocClasses {
    /** The 21 names; position 0 is the background. */
    public static final List<String> NAMES = List.of(
            "background",
            "aeroplane",
            "bicycle",
            "bird",
            "boat",
            "bottle",
            "bus",
            "car",
            "cat",
            "chair",
            "cow",
            "diningtable",
            "dog",
            "horse",
            "motorbike",
            "person",
            "pottedplant",
            "sheep",
            "sofa",
            "train",
            "tvmonitor");

    /** Marks pixels whose class was not decided. */
    public static final int IGNORE_INDEX = 255;

    private VocClasses() {}

    /**
     * The number of a class.
     *
     * @throws IllegalArgumentException if there is no such class; the message lists the known ones
     */
    public static int indexOf(String name) {
        int index = NAMES.indexOf(name);
        Require.that(index >= 0, "unknown class \"%s\"; known are %s", name, String.join(", ", NAMES));
        return index;
    }

    /**
     * The name of a class number.
     *
     * @throws IllegalArgumentException if the number is not 0 to 20
     */
    public static String nameOf(int index) {
        Require.that(index >= 0 && index < NAMES.size(), "class number %d is not 0 to %d", index, NAMES.size() - 1);
        return NAMES.get(index);
    }
}
