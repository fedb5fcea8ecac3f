package io.ficklestream.formats;

import io.ficklestream.formats.archive.ArchiveExporter;
import io.ficklestream.formats.archive.Layout;
import io.ficklestream.formats.coco.CocoLayout;
import io.ficklestream.formats.cvat.CvatLayout;
import io.ficklestream.formats.labelstudio.LabelStudioLayout;
import io.ficklestream.formats.voc.VocLayout;
import io.ficklestream.formats.yolo.YoloLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that masks can be exported in, each a ZIP archive with the photographs in it. */
public enum ExportFormat {
    VOC("voc", VocLayout::new),
    COCO("coco", CocoLayout::new),
    YOLO_SEG("yolo-seg", YoloLayout::new),
    LABEL_STUDIO("label-studio", LabelStudioLayout::new),
    CVAT("cvat", CvatLayout::new);

    private final String id;
    private final Layout.Factory layout;

    ExportFormat(String id, Layout.Factory layout) {
        this.id = id;
        this.layout = layout;
    }

    /** What people call it in commands and addresses. */
    public String id() {
        return id;
    }

    /** The format that people call so. */
    public static ExportFormat parse(String id) {
        return Stream.of(values())
                .filter(format -> format.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no format \"" + id + "\": use one of " + known()));
    }

    /**
     * Begins an archive.
     *
     * @param zip where it is written as images come; it stays the caller's to close
     * @param classNames index = class number; 0 is background
     */
    public Exporter open(OutputStream zip, List<String> classNames) throws IOException {
        return ArchiveExporter.open(zip, new ClassNames(classNames), layout);
    }

    private static String known() {
        return Stream.of(values()).map(ExportFormat::id).collect(Collectors.joining(", "));
    }
}
