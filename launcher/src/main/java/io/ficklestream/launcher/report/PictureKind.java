package io.ficklestream.launcher.report;

import java.nio.file.Path;

/** The kinds of pictures that results consist of; each has a folder of its own. */
public enum PictureKind {
    PHOTOGRAPH("photographs", ".jpg"),
    LOCALIZATION("localization", ".png"),
    MASK_BEFORE_CRF("masks-before-crf", ".png"),
    MASK("masks", ".png"),
    CONFIDENCE("confidence", ".png"),
    OVERLAY("overlays", ".png"),
    SEGMENTATION("segmentations", ".png"),
    SEGMENTATION_OVERLAY("segmentation-overlays", ".png");

    private final String folder;
    private final String extension;

    PictureKind(String folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    /** The folder of this kind in a folder of results. */
    public Path folderIn(Path results) {
        return results.resolve(folder);
    }

    /** Where a picture lies relative to the folder of results, with slashes. */
    public String path(String name) {
        return folder + "/" + name + extension;
    }
}
