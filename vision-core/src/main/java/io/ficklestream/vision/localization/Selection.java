package io.ficklestream.vision.localization;

/** The hidden units that one sample keeps, redrawn in place by a {@link SelectionDrawer}. */
final class Selection {
    private final SelectionLayout layout;
    private final int[][] planes;

    Selection(SelectionLayout layout) {
        this.layout = layout;
        this.planes = new int[layout.planes()][layout.pixels()];
    }

    /** The words of a plane, one for every pixel; those of a folded plane are repeated for each of its blocks. */
    int[] plane(int plane) {
        return planes[plane];
    }

    /** True if the unit of a pixel is kept, at the offset with the given rank in the layout. */
    boolean keeps(int rank, int pixel) {
        int plane = layout.plane(rank);
        int block = pixel / layout.blockLength(plane);
        return planes[plane][pixel] << layout.shift(rank, block) < 0;
    }
}
