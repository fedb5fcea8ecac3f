package io.ficklestream.formats.coco;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Json;
import io.ficklestream.formats.archive.SpooledJsonArray;
import io.ficklestream.formats.codec.Region;
import io.ficklestream.formats.codec.Regions;
import java.io.IOException;
import java.util.List;

/**
 * The panoptic annotations and their pictures. Segments are the same as the instances; all background of an image is one
 * segment of the last category, since category 0 is not allowed everywhere.
 */
final class PanopticAnnotations {
    private final Archive archive;
    private final ClassNames classes;
    private final String folder;
    private final SpooledJsonArray annotations;

    /**
     * Annotations that are to come into an archive.
     *
     * @param folder where the pictures go, with a slash at its end
     */
    PanopticAnnotations(Archive archive, ClassNames classes, String folder) throws IOException {
        this.archive = archive;
        this.classes = classes;
        this.folder = folder;
        annotations = new SpooledJsonArray(archive);
    }

    /** The category of background pixels. */
    static ObjectNode background(ClassNames classes) {
        return CocoLayout.category(classes.count(), classes.of(0), false);
    }

    void add(long imageId, ExportImage image, List<Region> objects, String name) throws IOException {
        String file = name + ".png";
        SegmentPicture picture = new SegmentPicture(image.height(), image.width());
        ArrayNode segments = Json.array();
        for (Region region : objects) {
            segments.add(segment(picture.add(region), region.classNumber(), region));
        }
        addBackground(image, picture, segments);
        archive.picture(folder + file, picture.png());
        ObjectNode annotation = Json.object().put("image_id", imageId).put("file_name", file);
        annotation.set("segments_info", segments);
        annotations.add(annotation);
    }

    SpooledJsonArray array() {
        return annotations;
    }

    private void addBackground(ExportImage image, SegmentPicture picture, ArrayNode segments) {
        List<Region> wholeClasses = Regions.byClass(image.height(), image.width(), image.mask());
        Region first = wholeClasses.get(0);
        if (first.classNumber() == 0) {
            segments.add(segment(picture.add(first), classes.count(), first));
        }
    }

    private static ObjectNode segment(int id, int category, Region region) {
        ObjectNode segment = Json.object()
                .put("id", id)
                .put("category_id", category)
                .put("iscrowd", 0)
                .put("area", region.area());
        segment.set("bbox", InstanceAnnotations.box(region));
        return segment;
    }
}
