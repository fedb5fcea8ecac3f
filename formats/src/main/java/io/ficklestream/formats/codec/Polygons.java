package io.ficklestream.formats.codec;

import java.util.List;

/** Regions as polygons, exact to the pixel: corners lie where pixels meet. */
public final class Polygons {
    private Polygons() {}

    /** The ring around a connected region first, then one around each of its holes. */
    public static List<Ring> of(PixelSet region) {
        return Contours.of(region).stream()
                .map(corners -> Corners.ring(region.box(), corners))
                .toList();
    }

    /**
     * One ring for a connected region, holes and all, for formats that know a single ring only: a bridge of no width
     * leads along a pixel edge to every hole and back. Filled by the even-odd rule it is exact.
     */
    public static Ring bridged(PixelSet region) {
        return Corners.ring(region.box(), Bridges.join(Contours.of(region), region.box()));
    }
}
