package io.ficklestream.formats.coco;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Json;
import io.ficklestream.formats.archive.SpooledJsonArray;
import io.ficklestream.formats.codec.Box;
import io.ficklestream.formats.codec.CocoRle;
import io.ficklestream.formats.codec.PixelSet;
import io.ficklestream.formats.codec.Region;
import java.io.IOException;
import java.util.List;

/** The annotations of instances; their numbers count on from image to image. */
final class InstanceAnnotations {
    private final SpooledJsonArray annotations;
    private long count;

    InstanceAnnotations(Archive archive) throws IOException {
        annotations = new SpooledJsonArray(archive);
    }

    void add(long imageId, ExportImage image, List<Region> objects) throws IOException {
        for (Region region : objects) {
            annotations.add(annotation(imageId, image, region));
        }
    }

    SpooledJsonArray array() {
        return annotations;
    }

    static ArrayNode box(PixelSet pixels) {
        Box box = pixels.box();
        return Json.array().add(box.left()).add(box.top()).add(box.width()).add(box.height());
    }

    private ObjectNode annotation(long imageId, ExportImage image, Region region) {
        ObjectNode annotation = Json.object()
                .put("id", ++count)
                .put("image_id", imageId)
                .put("category_id", region.classNumber())
                .put("iscrowd", 0)
                .put("area", region.area());
        annotation.set("bbox", box(region));
        annotation.set("segmentation", segmentation(CocoRle.of(region)));
        image.confidence().ifPresent(confidence -> annotation.put("score", confidence));
        return annotation;
    }

    private static ObjectNode segmentation(CocoRle rle) {
        ObjectNode segmentation = Json.object();
        segmentation.set("size", Json.array().add(rle.height()).add(rle.width()));
        return segmentation.put("counts", rle.text());
    }
}
