package io.ficklestream.formats.voc;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Layout;
import io.ficklestream.formats.archive.Spool;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;

/**
 * The folders of Pascal VOC's segmentation task: photographs, palette pictures of class numbers, and one list of all
 * images. 255 stays what it is, VOC's own number for pixels that do not count. There is no SegmentationObject: the stream
 * knows classes, not objects.
 */
public final class VocLayout implements Layout {
    private final Archive archive;
    private final ClassNames classes;
    private final Spool list;

    public VocLayout(Archive archive, ClassNames classes) throws IOException {
        this.archive = archive;
        this.classes = classes;
        list = archive.spool();
    }

    @Override
    public void add(ExportImage image, String name) throws IOException {
        archive.photograph("JPEGImages/", name, image);
        archive.picture(
                "SegmentationClass/" + name + ".png", PalettePng.encode(image.height(), image.width(), image.mask()));
        list.text(name + "\n");
    }

    @Override
    public void finish() throws IOException {
        archive.content("ImageSets/Segmentation/train.txt", list);
        archive.text("classes.txt", String.join("\n", classes.names()) + "\n");
    }

    @Override
    public String readme() {
        return """
                Pascal VOC segmentation folders.
                JPEGImages: photographs, as they were submitted. SegmentationClass: palette pictures, pixel = class number
                (the line of classes.txt, counted from 0), 255 = undecided.
                ImageSets/Segmentation/train.txt: all images; make lists of your own to split them.
                Photographs that are not JPEG keep their format and its extension. Some readers, such as torchvision's
                VOCSegmentation and MMSegmentation, look for JPEGImages/NAME.jpg only: convert the others for these.
                """;
    }
}
