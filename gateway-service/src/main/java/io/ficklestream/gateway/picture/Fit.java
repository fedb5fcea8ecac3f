package io.ficklestream.gateway.picture;

import java.util.OptionalInt;

/**
 * The size of a picture that is at most so wide; never larger than what it shows.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 */
record Fit(int height, int width) {

    static Fit of(int height, int width, OptionalInt mostWidth) {
        if (mostWidth.isEmpty() || mostWidth.getAsInt() >= width) {
            return new Fit(height, width);
        }
        int narrower = mostWidth.getAsInt();
        return new Fit((int) Math.max(1, Math.round((double) height * narrower / width)), narrower);
    }

    boolean isWhole(int otherHeight, int otherWidth) {
        return height == otherHeight && width == otherWidth;
    }
}
