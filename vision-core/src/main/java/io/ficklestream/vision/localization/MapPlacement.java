package io.ficklestream.vision.localization;

/**
 * How the maps of a view lie on the grid on which an image's evidence is counted: a scaled view is resampled to it, a
 * mirrored one is mirrored back.
 *
 * @param height rows of the evidence grid
 * @param width columns of the evidence grid
 * @param flipped true if the view is the photograph mirrored left to right
 */
public record MapPlacement(int height, int width, boolean flipped) {
    public MapPlacement {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "the evidence grid must be at least 1 x 1, not " + height + " x " + width);
        }
    }

    /** The placement of the original view: cell on cell, nothing resampled. */
    public static MapPlacement identity(Responses responses) {
        return new MapPlacement(responses.height(), responses.width(), false);
    }

    boolean isIdentityFor(Responses responses) {
        return equals(identity(responses));
    }
}
