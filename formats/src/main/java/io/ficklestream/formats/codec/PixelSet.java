package io.ficklestream.formats.codec;

/** Some of a picture's pixels. */
public interface PixelSet {
    /** Rows of the picture. */
    int height();

    /** Columns of the picture. */
    int width();

    /** The smallest box that holds all of them. */
    Box box();

    /** How many they are. */
    int area();

    /** Whether a pixel of the picture is one of them. */
    boolean has(int y, int x);
}
