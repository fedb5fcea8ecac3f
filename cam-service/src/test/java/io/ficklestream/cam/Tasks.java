package io.ficklestream.cam;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.View;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.util.List;
import java.util.stream.IntStream;

/** Tasks on a photograph whose left half is red and whose right half is blue. */
public final class Tasks {

    public static final int SAMPLES_PER_VIEW = 40;

    private static final int SIDE = 16;

    public static final byte[] PHOTOGRAPH = redBesideBlue();

    private Tasks() {}

    /** The whole image in its original view. */
    public static CamTask whole(String imageId) {
        return of(plan(imageId, "v1", "blue", "red"), View.ORIGINAL, 0, SAMPLES_PER_VIEW);
    }

    /** The same, for another model. */
    public static CamTask forModel(String imageId, String version) {
        return of(plan(imageId, version, "blue", "red"), View.ORIGINAL, 0, SAMPLES_PER_VIEW);
    }

    /** The same in equal parts. */
    public static List<CamTask> parts(String imageId, int count) {
        int size = SAMPLES_PER_VIEW / count;
        return IntStream.range(0, count)
                .mapToObj(i -> of(plan(imageId, "v1", "blue", "red"), View.ORIGINAL, i * size, (i + 1) * size))
                .toList();
    }

    public static ImagePlan plan(String imageId, String version, String... classes) {
        return new ImagePlan(
                imageId, "0123456789abcdef", version, List.of(classes), LabelOrigin.GIVEN, 2 * SAMPLES_PER_VIEW);
    }

    public static CamTask of(ImagePlan plan, View view, int from, int to) {
        return withPhotograph(plan, PHOTOGRAPH, view, from, to);
    }

    public static CamTask withPhotograph(ImagePlan plan, byte[] photograph, View view, int from, int to) {
        return new CamTask(plan, photograph, view, new SampleRange(from, to), 0.35, 7);
    }

    private static byte[] redBesideBlue() {
        byte[] rgb = new byte[SIDE * SIDE * RgbImage.CHANNELS];
        for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
            boolean left = pixel % SIDE < SIDE / 2;
            rgb[pixel * RgbImage.CHANNELS + (left ? 0 : 2)] = (byte) 255;
        }
        return RgbPng.encode(new RgbImage(SIDE, SIDE, rgb));
    }
}
