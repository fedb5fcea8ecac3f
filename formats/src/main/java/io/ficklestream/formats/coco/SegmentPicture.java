package io.ficklestream.formats.coco;

import io.ficklestream.formats.codec.Box;
import io.ficklestream.formats.codec.PixelSet;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;

/** A picture whose colours are segment numbers, red + 256 green + 65536 blue; 0 where there is no segment. */
final class SegmentPicture {
    private final int height;
    private final int width;
    private final byte[] rgb;
    private int segments;

    SegmentPicture(int height, int width) {
        this.height = height;
        this.width = width;
        rgb = new byte[height * width * RgbImage.CHANNELS];
    }

    /** Paints a segment and returns its number. */
    int add(PixelSet pixels) {
        segments++;
        Box box = pixels.box();
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (pixels.has(y, x)) {
                    paint(y * width + x);
                }
            }
        }
        return segments;
    }

    byte[] png() {
        return RgbPng.encode(new RgbImage(height, width, rgb));
    }

    private void paint(int pixel) {
        rgb[3 * pixel] = (byte) segments;
        rgb[3 * pixel + 1] = (byte) (segments >> 8);
        rgb[3 * pixel + 2] = (byte) (segments >> 16);
    }
}
