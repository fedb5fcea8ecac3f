package io.ficklestream.formats.cvat;

import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.ObjectRegions;
import io.ficklestream.formats.codec.Box;
import io.ficklestream.formats.codec.Region;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import io.ficklestream.vision.image.VocPalette;
import java.util.List;

/** Masks as pictures in VOC's colours. */
final class ColouredMask {
    /** CVAT knows as many object colours as the palette has, of which the first is nothing. */
    private static final int MOST_OBJECTS = VocPalette.SIZE - 1;

    private final ExportImage image;
    private final byte[] rgb;

    private ColouredMask(ExportImage image) {
        this.image = image;
        rgb = new byte[image.mask().length * RgbImage.CHANNELS];
    }

    /** The colours of classes. */
    static byte[] ofClasses(ExportImage image) {
        ColouredMask picture = new ColouredMask(image);
        byte[] mask = image.mask();
        for (int pixel = 0; pixel < mask.length; pixel++) {
            int number = mask[pixel] & 0xff;
            picture.paint(pixel, number == ExportImage.IGNORE ? 0 : number);
        }
        return picture.png();
    }

    /** The colours of objects; where there are more than colours, all of a class are one. */
    static byte[] ofObjects(ExportImage image) {
        List<Region> objects = ObjectRegions.connected(image);
        if (objects.size() > MOST_OBJECTS) {
            objects = ObjectRegions.byClass(image);
        }
        ColouredMask picture = new ColouredMask(image);
        for (int i = 0; i < objects.size(); i++) {
            picture.paint(objects.get(i), i + 1);
        }
        return picture.png();
    }

    /** A palette colour in words. */
    static String redGreenBlue(int index) {
        int colour = VocPalette.rgbOf(index);
        return (colour >> 16) + "," + (colour >> 8 & 0xff) + "," + (colour & 0xff);
    }

    private void paint(Region region, int index) {
        Box box = region.box();
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (region.has(y, x)) {
                    paint(y * image.width() + x, index);
                }
            }
        }
    }

    private void paint(int pixel, int index) {
        int colour = VocPalette.rgbOf(index);
        rgb[3 * pixel] = (byte) (colour >> 16);
        rgb[3 * pixel + 1] = (byte) (colour >> 8);
        rgb[3 * pixel + 2] = (byte) colour;
    }

    private byte[] png() {
        return RgbPng.encode(new RgbImage(image.height(), image.width(), rgb));
    }
}
