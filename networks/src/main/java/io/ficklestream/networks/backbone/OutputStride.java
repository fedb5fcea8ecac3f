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

    private static final int STEM = 1;
    private static final int STEM_STRIDE = 4;

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

    /** The stride of a stage's first block. */
    int strideOf(int stage) {
        return stage > ResNet50Block.FIRST_STAGE && nominal(stage) <= pixels ? 2 : 1;
    }

    /** The dilation of a stage's 3 x 3 convolutions. */
    int dilationOf(int stage) {
        return Math.max(1, nominal(stage) / pixels);
    }

    /** Stage 2 ends at stride 4 in the original network, each later one at twice the stride before. */
    private static int nominal(int stage) {
        return 1 << stage;
    }

    /** Side of the feature map for an input side: every halving rounds up, because all paddings are symmetric. */
    public int gridSide(int inputSide) {
        return halved(inputSide, pixels);
    }

    /** The same for the output of a stage, 1 to 5; stage 0 is the input itself. */
    public int gridSide(int inputSide, int stage) {
        return halved(inputSide, Math.min(pixels, stage == STEM ? STEM_STRIDE : nominal(stage)));
    }

    private static int halved(int inputSide, int stride) {
        int side = inputSide;
        for (int left = stride; left > 1; left /= 2) {
            side = (side + 1) / 2;
        }
        return side;
    }
}
