package io.ficklestream.gateway.picture;

import io.ficklestream.vision.image.GreyPng;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.NearestNeighbour;
import io.ficklestream.vision.image.Overlay;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.util.OptionalInt;

/** Turns pixels into PNG files of at most some width. */
final class Drawing {
    private Drawing() {}

    static byte[] photograph(RgbImage photograph, OptionalInt width) {
        return RgbPng.encode(shrunk(photograph, width));
    }

    /** Labels cannot be averaged: those of a smaller picture are some of the larger one's. */
    static byte[] labels(LabelImage labels, OptionalInt width) {
        Fit fit = Fit.of(labels.height(), labels.width(), width);
        return PalettePng.encode(NearestNeighbour.resample(labels, fit.height(), fit.width()));
    }

    /** @param values 0 to 255 (unsigned), row-major */
    static byte[] grey(int height, int width, byte[] values, OptionalInt mostWidth) {
        Fit fit = Fit.of(height, width, mostWidth);
        if (fit.isWhole(height, width)) {
            return GreyPng.encode(height, width, values);
        }
        byte[] rgb = new byte[values.length * RgbImage.CHANNELS];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = values[i / RgbImage.CHANNELS];
        }
        byte[] smaller = Resampling.resize(new RgbImage(height, width, rgb), fit.height(), fit.width())
                .rgb();
        byte[] grey = new byte[smaller.length / RgbImage.CHANNELS];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = smaller[i * RgbImage.CHANNELS];
        }
        return GreyPng.encode(fit.height(), fit.width(), grey);
    }

    /** The mask takes the photograph's size, should another program have made it at its own. */
    static byte[] overlay(RgbImage photograph, LabelImage mask, PictureRequest request) {
        RgbImage below = shrunk(photograph, request.width());
        LabelImage above = NearestNeighbour.resample(mask, below.height(), below.width());
        return RgbPng.encode(Overlay.blend(below, above.indices(), request.opacity()));
    }

    private static RgbImage shrunk(RgbImage image, OptionalInt width) {
        Fit fit = Fit.of(image.height(), image.width(), width);
        return Resampling.resize(image, fit.height(), fit.width());
    }
}
