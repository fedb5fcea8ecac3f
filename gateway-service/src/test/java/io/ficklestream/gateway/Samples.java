package io.ficklestream.gateway;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.Review;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small messages about made-up images. */
public final class Samples {
    public static final int HEIGHT = 2;
    public static final int WIDTH = 5;

    private static final byte CAT = 8;

    private Samples() {}

    public static ImageMessage image(String id, long revision, String... labels) {
        byte[] photograph = ("photograph of " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new ImageMessage(id, photograph, List.of(labels), Optional.empty(), revision, ProcessingOptions.DEFAULT);
    }

    public static LocalizationMaps maps(String id, long revision) {
        EvidenceGrid evidence = new EvidenceGrid(1, 1, 1, new int[] {1}, new int[] {1});
        return new LocalizationMaps(plan(id, revision), evidence, new byte[] {1});
    }

    /** Half cat, a tenth undecided, the rest background. */
    public static SeedMask seeds(String id, long revision, int confidence) {
        byte[] mask = {CAT, CAT, CAT, CAT, CAT, 0, 0, 0, 0, (byte) 255};
        byte[] certain = new byte[HEIGHT * WIDTH];
        Arrays.fill(certain, (byte) confidence);
        return new SeedMask(plan(id, revision), HEIGHT, WIDTH, mask, mask, certain, Map.of("rule", "paper"));
    }

    public static Segmentation segmentation(String id, long revision) {
        byte[] pixels = new byte[HEIGHT * WIDTH];
        return new Segmentation(id, "segmenter-1", HEIGHT, WIDTH, pixels, pixels, Map.of(), revision);
    }

    public static Review review(String id, long revision) {
        return new Review(id, Review.Verdict.CONFIRMED, revision, "ada");
    }

    public static ModelAnnouncement model(String role, String version) {
        return new ModelAnnouncement(
                role, version, "/models/" + version, "0".repeat(64), Map.of(), Map.of("mIoU", 0.5));
    }

    private static ImagePlan plan(String id, long revision) {
        return new ImagePlan(id, "0123456789abcdef", "classifier-1", List.of("cat"), LabelOrigin.GIVEN, 1, revision);
    }
}
