package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Messages about small made-up images. */
public final class Plans {

    public static final int HEIGHT = 4;
    public static final int WIDTH = 6;

    private Plans() {}

    public static ImagePlan plan(String imageId, String... classes) {
        return new ImagePlan(imageId, "0123456789abcdef", "v1", List.of(classes), LabelOrigin.GIVEN, 200);
    }

    public static LocalizationMaps maps(ImagePlan plan, byte[] photograph) {
        int classes = plan.classes().size();
        int[] hits = new int[classes * 4];
        int[] sums = new int[classes * 4];
        Arrays.setAll(sums, cell -> cell * 65_536 * 10);
        return new LocalizationMaps(plan, new EvidenceGrid(classes, 2, 2, hits, sums), photograph);
    }

    public static SeedMask seed(ImagePlan plan, int classIndex) {
        byte[] mask = new byte[HEIGHT * WIDTH];
        Arrays.fill(mask, 0, WIDTH, (byte) classIndex);
        mask[WIDTH] = (byte) 255;
        byte[] before = mask.clone();
        before[0] = 0;
        return new SeedMask(plan, HEIGHT, WIDTH, mask, before, new byte[HEIGHT * WIDTH], Map.of());
    }

    public static Segmentation segmentation(String imageId, int classIndex) {
        byte[] mask = new byte[HEIGHT * WIDTH];
        Arrays.fill(mask, 0, 2 * WIDTH, (byte) classIndex);
        return new Segmentation(imageId, "s1", HEIGHT, WIDTH, mask, new byte[HEIGHT * WIDTH], Map.of());
    }
}
