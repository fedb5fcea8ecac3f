package io.ficklestream.networks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real ImageNet weights for tests that need them, and a photograph-like image that needs no file. */
public final class TestWeights {

    private TestWeights() {}

    /** Skips the test, and says so, where the weights have not been fetched. */
    public static BackboneFiles required() {
        BackboneFiles files = BackboneFiles.in(BackboneFiles.defaultCache());
        assumeTrue(
                files.present(),
                "skipped: no ResNet-50 weights in " + files.cache() + "; run './ficklestream fetch-weights'");
        return files;
    }

    /** The same, with a cache folder of the test's own for what is made from the weights. */
    public static BackboneFiles requiredIn(Path folder) {
        BackboneFiles shared = required();
        BackboneFiles own = BackboneFiles.in(folder);
        try {
            Files.createSymbolicLink(own.packageFolder(), shared.packageFolder().toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    /** Pixel (y, x) has the colour (7x + 13y(c+1) + xy) mod 256 in channel c. */
    public static RgbImage pattern(int side) {
        byte[] rgb = new byte[side * side * 3];
        for (int i = 0; i < rgb.length; i++) {
            int x = i / 3 % side;
            int y = i / 3 / side;
            rgb[i] = (byte) (7 * x + 13 * y * (i % 3 + 1) + x * y);
        }
        return new RgbImage(side, side, rgb);
    }
}
