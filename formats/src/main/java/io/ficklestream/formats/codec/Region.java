package io.ficklestream.formats.codec;

/** The pixels of one number in a plane of numbers, and the class that they are of. */
public final class Region implements PixelSet {
    private final LabelPlane plane;
    private final int number;
    private final int classNumber;
    private final Extent extent;

    Region(LabelPlane plane, int number, int classNumber, Extent extent) {
        this.plane = plane;
        this.number = number;
        this.classNumber = classNumber;
        this.extent = extent;
    }

    /** The class of all of its pixels. */
    public int classNumber() {
        return classNumber;
    }

    @Override
    public int height() {
        return plane.height();
    }

    @Override
    public int width() {
        return plane.width();
    }

    @Override
    public Box box() {
        return extent.box();
    }

    @Override
    public int area() {
        return extent.area();
    }

    @Override
    public boolean has(int y, int x) {
        return plane.at(y, x) == number;
    }
}
