package io.ficklestream.formats.coco;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.ObjectRegions;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Document;
import io.ficklestream.formats.archive.Json;
import io.ficklestream.formats.archive.Layout;
import io.ficklestream.formats.archive.SpooledJsonArray;
import io.ficklestream.formats.codec.Region;
import java.io.IOException;
import java.util.List;

/**
 * COCO's two forms of segmentations in one archive: instances and panoptic.
 *
 * <p>An instance is a connected part of a class (corners connect). The stream knows classes, not objects, and this is the
 * closest to objects that its masks can tell: objects of a class that touch are one, an object in two parts is two. The
 * union of a class's instances is exactly its mask. Pixels of 255 have no instance, and are void in the panoptic form,
 * where background is a category of its own, so that both can be told apart.
 *
 * <p>Files are called as COCO calls its own, {@code TASK_SUBSET.json}: CVAT finds them by these names only, and the panoptic
 * readers look for pictures in the folder called like the file.
 */
public final class CocoLayout implements Layout {
    private static final String SUBSET = "default";
    private static final String INSTANCES = "annotations/instances_" + SUBSET + ".json";
    private static final String PANOPTIC = "annotations/panoptic_" + SUBSET;

    private final Archive archive;
    private final ClassNames classes;
    private final SpooledJsonArray images;
    private final InstanceAnnotations instances;
    private final PanopticAnnotations panoptic;
    private long imageCount;

    public CocoLayout(Archive archive, ClassNames classes) throws IOException {
        this.archive = archive;
        this.classes = classes;
        images = new SpooledJsonArray(archive);
        instances = new InstanceAnnotations(archive);
        panoptic = new PanopticAnnotations(archive, classes, PANOPTIC + "/");
    }

    @Override
    public void add(ExportImage image, String name) throws IOException {
        long imageId = ++imageCount;
        String file = archive.photograph("images/", name, image);
        images.add(Json.object()
                .put("id", imageId)
                .put("file_name", file)
                .put("height", image.height())
                .put("width", image.width()));
        List<Region> objects = ObjectRegions.connected(image);
        instances.add(imageId, image, objects);
        panoptic.add(imageId, image, objects, name);
    }

    @Override
    public void finish() throws IOException {
        archive.content(INSTANCES, document(objectCategories(), instances.array()));
        ArrayNode all = objectCategories().add(PanopticAnnotations.background(classes));
        archive.content(PANOPTIC + ".json", document(all, panoptic.array()));
    }

    @Override
    public String readme() {
        return """
                COCO annotations.
                images: photographs, as they were submitted. annotations/instances_default.json: one annotation for every
                connected part of a class, with run lengths; read it with the COCO API, or import this archive in CVAT as "COCO 1.0".
                annotations/panoptic_default.json and the folder annotations/panoptic_default: the same and the background as
                coloured pictures, segment id = red + 256 green + 65536 blue, 0 = undecided.
                """;
    }

    private Document document(ArrayNode categories, SpooledJsonArray annotations) throws IOException {
        Document document = new Document()
                .text("{\"info\":{\"description\":\"Exported by Ficklestream\"},\n\"licenses\":[],\n\"images\":");
        images.writeTo(document);
        document.text(",\n\"annotations\":");
        annotations.writeTo(document);
        return document.text(",\n\"categories\":" + categories + "}\n");
    }

    private ArrayNode objectCategories() {
        ArrayNode categories = Json.array();
        for (int number = 1; number < classes.count(); number++) {
            categories.add(category(number, classes.of(number), true));
        }
        return categories;
    }

    static ObjectNode category(int id, String name, boolean thing) {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("supercategory", "")
                .put("isthing", thing ? 1 : 0);
    }
}
