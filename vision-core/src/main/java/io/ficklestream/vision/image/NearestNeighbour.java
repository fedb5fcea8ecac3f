package io.ficklestream.vision.image;

/** Resizes labels, which cannot be averaged. */
public final class NearestNeighbour {
    private NearestNeighbour() {}

    /** Every target pixel takes the label of the source cell that its centre lies in; the sizes are 1 or more. */
    public static LabelImage resample(LabelImage source, int newHeight, int newWidth) {
        if (newHeight == source.height() && newWidth == source.width()) {
            return source;
        }
        byte[] target = new byte[Math.multiplyExact(newHeight, newWidth)];
        int at = 0;
        for (int y = 0; y < newHeight; y++) {
            int row = cell(y, newHeight, source.height()) * source.width();
            for (int x = 0; x < newWidth; x++) {
                target[at++] = source.indices()[row + cell(x, newWidth, source.width())];
            }
        }
        return new LabelImage(newHeight, newWidth, target);
    }

    /** floor((position + 1/2) * cells / length) in integers. */
    private static int cell(int position, int length, int cells) {
        return (int) ((2L * position + 1) * cells / (2L * length));
    }
}
