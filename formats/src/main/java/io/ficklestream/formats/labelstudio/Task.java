package io.ficklestream.formats.labelstudio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.ObjectRegions;
import io.ficklestream.formats.archive.Json;
import io.ficklestream.formats.codec.LabelStudioRle;
import io.ficklestream.formats.codec.Region;

/** One task as Label Studio imports it. */
final class Task {
    private Task() {}

    static ObjectNode of(ExportImage image, String address, ClassNames classes) {
        ObjectNode task = Json.object();
        task.set("data", Json.object().put(LabelConfig.IMAGE, address).put("id", image.id()));
        ObjectNode labelling = Json.object();
        labelling.set("result", regions(image, classes));
        if (image.byPerson()) {
            task.set("annotations", Json.array().add(labelling));
        } else {
            labelling.put("model_version", image.modelVersion());
            image.confidence().ifPresent(confidence -> labelling.put("score", confidence));
            task.set("predictions", Json.array().add(labelling));
        }
        return task;
    }

    private static ArrayNode regions(ExportImage image, ClassNames classes) {
        ArrayNode regions = Json.array();
        for (Region region : ObjectRegions.byClass(image)) {
            regions.add(region(region, classes.of(region.classNumber())));
        }
        return regions;
    }

    private static ObjectNode region(Region region, String label) {
        ObjectNode value = Json.object().put("format", "rle");
        value.set("rle", runLengths(region));
        value.set("brushlabels", Json.array().add(label));
        ObjectNode brush = Json.object()
                .put("id", "class-" + region.classNumber())
                .put("type", "brushlabels")
                .put("from_name", LabelConfig.BRUSH)
                .put("to_name", LabelConfig.IMAGE)
                .put("original_width", region.width())
                .put("original_height", region.height())
                .put("image_rotation", 0);
        brush.set("value", value);
        return brush;
    }

    private static ArrayNode runLengths(Region region) {
        ArrayNode bytes = Json.array();
        for (byte value : LabelStudioRle.encode(region)) {
            bytes.add(value & 0xff);
        }
        return bytes;
    }
}
