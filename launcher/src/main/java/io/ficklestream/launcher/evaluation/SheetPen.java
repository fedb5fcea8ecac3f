package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.picture.AwtImages;
import io.ficklestream.launcher.report.LegendEntry;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Set;

/** Draws the parts of a sheet of examples. */
final class SheetPen {

    private static final Color INK = new Color(0x1d1f21);
    private static final Color QUIET = new Color(0x62676c);
    private static final Color EMPTY = new Color(0xeceee8);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 18);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final int CHIP = 13;

    private final Graphics2D graphics;

    SheetPen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    void title(String text, int left, int baseline) {
        write(text, TITLE, INK, left, baseline);
        write("photograph, given mask, measured mask", TEXT, QUIET, left + 70, baseline);
    }

    void caption(String text, int left, int baseline) {
        write(text, TEXT, INK, left, baseline);
    }

    private void write(String text, Font font, Color colour, int left, int baseline) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, left, baseline);
    }

    /** A photograph, as large as the cell takes it. */
    void photograph(RgbImage photograph, int left, int top) {
        double scale = scale(photograph.width(), photograph.height());
        int height = Math.max(1, (int) (photograph.height() * scale));
        int width = Math.max(1, (int) (photograph.width() * scale));
        draw(AwtImages.of(Resampling.resize(photograph, height, width)), left, top);
    }

    /** A mask, as large as the cell takes it; the classes in it are added to {@code shown}. */
    void mask(LabelImage mask, int left, int top, Set<Integer> shown) {
        for (byte index : mask.indices()) {
            shown.add(index & 0xff);
        }
        draw(AwtImages.of(mask), left, top);
    }

    private static double scale(int width, int height) {
        return Math.min(SheetLayout.CELL_WIDTH / (double) width, SheetLayout.CELL_HEIGHT / (double) height);
    }

    /** Nearest neighbours: a mask has no colours in between. */
    private void draw(BufferedImage picture, int left, int top) {
        double scale = scale(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        graphics.drawImage(
                picture,
                left + (SheetLayout.CELL_WIDTH - width) / 2,
                top + (SheetLayout.CELL_HEIGHT - height) / 2,
                width,
                height,
                null);
    }

    /** An empty cell that says why. */
    void nothing(String why, int left, int top) {
        graphics.setColor(EMPTY);
        graphics.fillRect(left, top, SheetLayout.CELL_WIDTH, SheetLayout.CELL_HEIGHT);
        write(why, TEXT, QUIET, left + 55, top + SheetLayout.CELL_HEIGHT / 2);
    }

    /** Names and colours of the classes shown, in lines that are at most so wide. */
    void legend(Set<Integer> shown, int left, int top, int width) {
        int x = left;
        int y = top;
        for (int index : shown) {
            LegendEntry entry = LegendEntry.of(index);
            int needed = CHIP + 6 + graphics.getFontMetrics(TEXT).stringWidth(entry.name()) + 18;
            if (x + needed > left + width) {
                x = left;
                y += CHIP + 8;
            }
            graphics.setColor(Color.decode(entry.colour()));
            graphics.fillRect(x, y, CHIP, CHIP);
            write(entry.name(), TEXT, INK, x + CHIP + 6, y + CHIP - 2);
            x += needed;
        }
    }

    void dispose() {
        graphics.dispose();
    }
}
