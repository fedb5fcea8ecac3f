package io.ficklestream.formats.yolo;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.ObjectRegions;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Layout;
import io.ficklestream.formats.codec.Polygons;
import io.ficklestream.formats.codec.Region;
import java.io.IOException;

/**
 * The segmentation data set of ultralytics' YOLO: a text file for every photograph, a line for every connected part of a
 * class with its polygon. Classes count from 0 without the background. A line has one polygon, so holes are joined to it
 * by bridges of no width.
 *
 * <p>What is lost: 255 becomes background, as the format has no third state; and ultralytics' own rasteriser paints
 * outlines, bridges included, one pixel wide.
 */
public final class YoloLayout implements Layout {
    private final Archive archive;
    private final ClassNames classes;

    public YoloLayout(Archive archive, ClassNames classes) {
        this.archive = archive;
        this.classes = classes;
    }

    @Override
    public void add(ExportImage image, String name) throws IOException {
        archive.photograph("images/", name, image);
        archive.text("labels/" + name + ".txt", lines(image));
    }

    @Override
    public void finish() throws IOException {
        StringBuilder yaml = new StringBuilder("train: images\nval: images\nnames:\n");
        for (int number = 1; number < classes.count(); number++) {
            yaml.append("  ").append(number - 1).append(": '");
            yaml.append(classes.of(number).replace("'", "''")).append("'\n");
        }
        archive.text("data.yaml", yaml.toString());
    }

    @Override
    public String readme() {
        return """
                YOLO segmentation, as ultralytics reads it: yolo segment train data=data.yaml
                images: photographs, as they were submitted (ultralytics passes over GIF). labels: a line for every connected
                part of a class: its number in data.yaml, then x and y of its polygon's corners as shares of width and height.
                data.yaml names the same folder for training and validation; make folders or lists of your own to split it.
                Undecided pixels are background here.
                """;
    }

    private static String lines(ExportImage image) {
        StringBuilder lines = new StringBuilder();
        for (Region region : ObjectRegions.connected(image)) {
            lines.append(region.classNumber() - 1);
            Shares.append(lines, Polygons.bridged(region), image.width(), image.height());
            lines.append('\n');
        }
        return lines.toString();
    }
}
