package io.ficklestream.contracts;

/**
 * How a photograph is shown to the network.
 *
 * @param scale factor on the network's input size, above 0
 * @param flipped mirrored left to right
 */
public record View(double scale, boolean flipped) {
    /** The photograph as it is, at the network's own input size. */
    public static final View ORIGINAL = new View(1.0, false);

    public View {
        Require.that(scale > 0 && Double.isFinite(scale), "the scale of a view must be above 0, but is %s", scale);
    }
}
