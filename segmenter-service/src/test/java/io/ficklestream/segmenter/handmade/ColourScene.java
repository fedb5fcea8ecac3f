package io.ficklestream.segmenter.handmade;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Photographs whose left half is a reddish cat and whose right half is a bluish dog, each a little different. */
public final class ColourScene {

    public static final List<String> CLASSES = List.of("cat", "cow", "dog", "horse", "person", "sheep");
    public static final int HEIGHT = 12;
    public static final int WIDTH = 16;

    private static final int CAT = VocClasses.indexOf("cat");
    private static final int DOG = VocClasses.indexOf("dog");
    private static final byte[] MASK = mask(CAT, DOG);

    private ColourScene() {}

    public static RgbImage photograph(String imageId) {
        Random random = new Random(imageId.hashCode());
        byte[] rgb = new byte[HEIGHT * WIDTH * RgbImage.CHANNELS];
        for (int pixel = 0; pixel < HEIGHT * WIDTH; pixel++) {
            int strong = pixel % WIDTH < WIDTH / 2 ? 0 : 2;
            for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
                rgb[pixel * RgbImage.CHANNELS + channel] = (byte) (random.nextInt(60) + (channel == strong ? 180 : 20));
            }
        }
        return new RgbImage(HEIGHT, WIDTH, rgb);
    }

    public static ImageMessage image(String imageId) {
        return image(imageId, Optional.empty());
    }

    public static ImageMessage image(String imageId, Optional<byte[]> mask) {
        return new ImageMessage(imageId, RgbPng.encode(photograph(imageId)), List.of("cat", "dog"), mask);
    }

    /** The true labels in VOC numbers. */
    public static byte[] truth() {
        return MASK.clone();
    }

    public static byte[] truthPng() {
        return PalettePng.encode(HEIGHT, WIDTH, MASK);
    }

    /** Left and right halves of two class numbers. */
    public static byte[] mask(int left, int right) {
        byte[] mask = new byte[HEIGHT * WIDTH];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            mask[pixel] = (byte) (pixel % WIDTH < WIDTH / 2 ? left : right);
        }
        return mask;
    }

    /** Seeds that are right. */
    public static SeedMask seeds(String imageId) {
        return seeds(imageId, HEIGHT, WIDTH, MASK);
    }

    public static SeedMask seeds(String imageId, int height, int width, byte[] mask) {
        ImagePlan plan = new ImagePlan(
                imageId, "0123456789abcdef", "classifier-1", List.of("cat", "dog"), LabelOrigin.GIVEN, 200);
        return new SeedMask(plan, height, width, mask, mask, new byte[mask.length], Map.of());
    }
}
