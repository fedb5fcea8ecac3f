package io.ficklestream.formats.cvat;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Layout;
import io.ficklestream.formats.archive.Spool;
import java.io.IOException;

/**
 * What CVAT imports as "Segmentation mask 1.1": pictures whose colours are classes, named in a table, and pictures whose
 * colours are objects. An object is a connected part of a class.
 *
 * <p>Pixels of 255 become background: CVAT has shapes or nothing, and refuses colours that are not in the table. Pictures
 * have colours and no palette, since some versions read a palette's numbers and some its colours.
 */
public final class CvatLayout implements Layout {
    private final Archive archive;
    private final ClassNames classes;
    private final Spool list;

    public CvatLayout(Archive archive, ClassNames classes) throws IOException {
        this.archive = archive;
        this.classes = classes;
        list = archive.spool();
    }

    @Override
    public void add(ExportImage image, String name) throws IOException {
        archive.photograph("JPEGImages/", name, image);
        archive.picture("SegmentationClass/" + name + ".png", ColouredMask.ofClasses(image));
        archive.picture("SegmentationObject/" + name + ".png", ColouredMask.ofObjects(image));
        list.text(name + "\n");
    }

    @Override
    public void finish() throws IOException {
        archive.content("ImageSets/Segmentation/default.txt", list);
        archive.text("labelmap.txt", labelMap());
    }

    @Override
    public String readme() {
        return """
                CVAT, format "Segmentation mask 1.1".
                In a project: make it with the labels of labelmap.txt (without background), then "Import dataset" with this archive,
                photographs and all. In a task that has these photographs already, under these names: "Upload annotations".
                Undecided pixels are background here.
                """;
    }

    private String labelMap() {
        StringBuilder table = new StringBuilder("# label:color_rgb:parts:actions\n");
        for (int number = 0; number < classes.count(); number++) {
            table.append(classes.of(number)).append(':');
            table.append(ColouredMask.redGreenBlue(number)).append("::\n");
        }
        return table.toString();
    }
}
