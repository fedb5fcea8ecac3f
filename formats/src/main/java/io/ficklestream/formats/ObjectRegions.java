package io.ficklestream.formats;

import io.ficklestream.formats.codec.Region;
import io.ficklestream.formats.codec.Regions;
import java.util.List;

/** The regions of an image that a format has something to say about: neither background nor undecided. */
public final class ObjectRegions {
    private static final int BACKGROUND = 0;

    private ObjectRegions() {}

    /** One for every connected part of a class; corners connect. */
    public static List<Region> connected(ExportImage image) {
        return objects(Regions.connected(image.height(), image.width(), image.mask()));
    }

    /** One for every class. */
    public static List<Region> byClass(ExportImage image) {
        return objects(Regions.byClass(image.height(), image.width(), image.mask()));
    }

    private static List<Region> objects(List<Region> regions) {
        return regions.stream()
                .filter(region -> region.classNumber() != BACKGROUND && region.classNumber() != ExportImage.IGNORE)
                .toList();
    }
}
