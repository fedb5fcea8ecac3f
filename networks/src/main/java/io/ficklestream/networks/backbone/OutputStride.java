package io.ficklestream.networks.backbone;

/**
 * How many input pixels one cell of the feature map covers. Below 32 the last stages keep their resolution and dilate
 * their 3 x 3 convolutions instead, so that the weights see the same neighbourhoods: 321 x 321 pixels become 41 x 41
 * (stride 8), 21 x 21 (16) or 11 x 11 (32) cells.
 */
public enum OutputStride {
    EIGHT(8),
    SIXTEEN(16),
    THIRTY_TWO(32);

    private final int pixels;

    OutputStride(int pixels) {
        this.pixels = pixels;
    }

    /** The stride in pixels. */
    public int pixels() {
        return pixels;
    }

    /** @throws IllegalArgumentException for anything but 8, 16 and 32 */
    public static OutputStride of(int pixels) {
        for (OutputStride stride : values()) {
            if (stride.pixels == pixels) {
                return stride;
            }
        }
        throw new IllegalArgumentException("the output stride must be 8, 16 or 32, not " + pixels);
    }

    /** The stride of a layer that halves the map in the original network, to {@code nominal} pixels per cell. */
    int stepTo(int nominal) {
        return nominal <= pixels ? 2 : 1;
    }

    /** The dilation of 3 x 3 convolutions that the original network has at {@code nominal} pixels per cell. */
    int dilationAt(int nominal) {
        return Math.max(1, nominal / pixels);
    }

    /** Side of the feature map for an input side: every halving rounds up, because all paddings are symmetric. */
    public int gridSide(int inputSide) {
        return halve(inputSide, pixels);
    }

    /** A side after the halvings that make {@code pixelsPerCell}, a power of two. */
    static int halve(int side, int pixelsPerCell) {
        int halved = side;
        for (int stride = pixelsPerCell; stride > 1; stride /= 2) {
            halved = (halved + 1) / 2;
        }
        return halved;
    }
}
