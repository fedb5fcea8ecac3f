package io.ficklestream.launcher.evaluation;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;

/**
 * Where things stand on a sheet of examples, in pixels: two halves side by side, in each as many rows of three cells.
 *
 * @param rows how many rows
 */
record SheetLayout(int rows) {

    static final int MARGIN = 24;
    static final int CELL_WIDTH = 200;
    static final int CELL_HEIGHT = 150;
    static final Color PAPER = Color.WHITE;

    private static final int CELLS = 3;
    private static final int GAP = 6;
    private static final int BETWEEN_HALVES = 40;
    private static final int TITLE = 58;
    private static final int CAPTION = 30;
    private static final int LEGEND = 50;

    BufferedImage blank() {
        BufferedImage sheet = new BufferedImage(width(), legendTop() + LEGEND, BufferedImage.TYPE_INT_RGB);
        Graphics paper = sheet.getGraphics();
        paper.setColor(PAPER);
        paper.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        paper.dispose();
        return sheet;
    }

    int width() {
        return 2 * MARGIN + 2 * halfWidth() + BETWEEN_HALVES;
    }

    private static int halfWidth() {
        return CELLS * CELL_WIDTH + (CELLS - 1) * GAP;
    }

    /** Left edge of a cell; half 0 is the left one. */
    int left(int half, int cell) {
        return MARGIN + half * (halfWidth() + BETWEEN_HALVES) + cell * (CELL_WIDTH + GAP);
    }

    /** Upper edge of a row's cells. */
    int top(int row) {
        return TITLE + row * (CELL_HEIGHT + CAPTION);
    }

    int titleBaseline() {
        return TITLE - 22;
    }

    int captionBaseline(int row) {
        return top(row) + CELL_HEIGHT + 17;
    }

    int legendTop() {
        return top(rows) + 6;
    }
}
