package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.measure.ScoreTable;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** A picture of the worst photographs on the left and the best on the right, a row each: photograph, truth, mask. */
final class ExampleSheet {

    private static final int LONGEST_ID = 60;

    private final MaskPairs pairs;
    private final ExamplePhotographs photographs;

    ExampleSheet(MaskPairs pairs, ExamplePhotographs photographs) {
        this.pairs = pairs;
        this.photographs = photographs;
    }

    /** Draws the picture and writes it as PNG. */
    void write(Extremes extremes, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(draw(extremes), "png", file.toFile());
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private BufferedImage draw(Extremes extremes) {
        SheetLayout layout = new SheetLayout(extremes.worst().size());
        BufferedImage sheet = layout.blank();
        SheetPen pen = new SheetPen((Graphics2D) sheet.getGraphics());
        TreeSet<Integer> shown = new TreeSet<>();
        drawHalf(pen, layout, 0, "worst", extremes.worst(), shown);
        drawHalf(pen, layout, 1, "best", extremes.best(), shown);
        pen.legend(shown, SheetLayout.MARGIN, layout.legendTop(), layout.width() - 2 * SheetLayout.MARGIN);
        pen.dispose();
        return sheet;
    }

    private void drawHalf(
            SheetPen pen, SheetLayout layout, int half, String title, List<ImageScore> images, TreeSet<Integer> shown) {
        pen.title(title, layout.left(half, 0), layout.titleBaseline());
        for (int row = 0; row < images.size(); row++) {
            String id = images.get(row).id();
            MaskPairs.Pair pair = pairs.read(id);
            int top = layout.top(row);
            photographs
                    .read(id)
                    .ifPresentOrElse(
                            photograph -> pen.photograph(photograph, layout.left(half, 0), top),
                            () -> pen.nothing("no photograph", layout.left(half, 0), top));
            pen.mask(pair.truth(), layout.left(half, 1), top, shown);
            pen.mask(pair.mask(), layout.left(half, 2), top, shown);
            pen.caption(caption(images.get(row)), layout.left(half, 0), layout.captionBaseline(row));
        }
    }

    private static String caption(ImageScore image) {
        boolean fits = image.id().length() <= LONGEST_ID;
        String id = fits ? image.id() : image.id().substring(0, LONGEST_ID) + "...";
        return id + "   mIoU " + ScoreTable.percent(image.meanIou());
    }
}
