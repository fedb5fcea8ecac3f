package io.ficklestream.formats.codec;

/**
 * A rectangle of pixels.
 *
 * @param width columns; 0 if there are no pixels
 * @param height rows; 0 if there are no pixels
 */
public record Box(int left, int top, int width, int height) {
    /** The first column that is not in it any more. */
    public int right() {
        return left + width;
    }

    /** The first row that is not in it any more. */
    public int bottom() {
        return top + height;
    }
}
