package io.ficklestream.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The messages in the golden files. Never changed: a change would hide that old bytes no longer read. */
final class GoldenMessages {
    static final ImagePlan PLAN = new ImagePlan(
            "harbour/cat-007", "0123456789abcdef", "fickle-six-1", List.of("cat", "dog"), LabelOrigin.PREDICTED, 200);

    static final ImageMessage IMAGE = new ImageMessage(
            "harbour/cat-007", new byte[] {-1, -40, 0, 127}, List.of("cat", "dog"), Optional.of(new byte[] {9, 8}));

    static final CamTask CAM_TASK = new CamTask(
            PLAN, new byte[] {-1, -40, 0, 127}, new View(1.5, true), new SampleRange(100, 150), 0.35, -7_000_000_000L);

    static final EvidenceGrid EVIDENCE = new EvidenceGrid(2, 1, 3, new int[] {0, 1, 255, 256, 32768, 65535}, new int[] {
        0, 1, 65536, 8_388_607, 13_107_200, Integer.MAX_VALUE
    });

    static final SampleBlock SAMPLE_BLOCK =
            new SampleBlock(PLAN, new SampleRange(0, 50), EVIDENCE, Optional.of(new byte[] {-1, -40, 0, 127}));

    static final LocalizationMaps LOCALIZATION_MAPS =
            new LocalizationMaps(PLAN, EVIDENCE, new byte[] {-1, -40, 0, 127});

    static final SeedMask SEED_MASK = new SeedMask(
            PLAN,
            2,
            3,
            new byte[] {0, 8, 8, 12, 12, -1},
            new byte[] {0, 0, 8, 12, -1, -1},
            new byte[] {-1, -128, 127, 64, 1, 0},
            Map.of("threshold", "0.35", "crf", "10 iterations", "model", "fickle-six-1"));

    static final Segmentation SEGMENTATION = new Segmentation(
            "harbour/cat-007",
            "dsrg-six-1",
            2,
            3,
            new byte[] {0, 8, 8, 12, 12, 0},
            new byte[] {-1, -128, 127, 64, 1, 0},
            Map.of("scales", "1.0", "model.digest", "0123456789abcdef".repeat(4)));

    static final ModelAnnouncement MODEL_ANNOUNCEMENT = new ModelAnnouncement(
            "classifier",
            "fickle-six-1",
            "models/fickle-six",
            "0123456789abcdef".repeat(4),
            Map.of("data", "six classes", "epochs", "8"),
            Map.of("mAP", 0.9125, "loss", 0.0625));

    static final ImageMessage REVISED_IMAGE = new ImageMessage(
            "harbour/cat-007",
            new byte[] {-1, -40, 0, 127},
            List.of("cat"),
            Optional.empty(),
            3,
            new ProcessingOptions(
                    Optional.of("fickle-six-2"), OptionalInt.of(50), OptionalDouble.of(0.25), OptionalLong.of(-7)));

    static final ImageMessage MASKED_IMAGE = new ImageMessage(
            "harbour/cat-007",
            new byte[] {-1, -40, 0, 127},
            List.of("cat"),
            Optional.of(new byte[] {-119, 80, 78, 71}),
            3,
            ProcessingOptions.DEFAULT,
            true);

    static final TrainingProgress TRAINING_PROGRESS =
            new TrainingProgress("segmenter", "dsrg-six-1", 40, Map.of("loss", 0.75, "mIoU.held-out", 0.5));

    static final Review REVIEW = new Review("harbour/cat-007", Review.Verdict.MASK_CORRECTED, 3, "ada");

    private GoldenMessages() {}
}
