package io.ficklestream.seed;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A photograph of three coloured stripes, and evidence that says: a cat on the left, nothing in the middle, a dog on the
 * right. The evidence of a sample depends on its index alone, as it does with real workers, so any division into blocks
 * adds up to the same.
 */
public record SyntheticImage(String imageId, int totalSamples, byte[] photograph) {

    public static final int GRID = 9;
    public static final int HEIGHT = 27;
    public static final int WIDTH = 36;
    private static final int[] STRIPE_COLOURS = {0xdc7828, 0x143cc8, 0x50a01e};
    private static final int ONE = 65536;
    private static final List<String> CLASSES = List.of("cat", "dog");

    public static SyntheticImage of(String imageId, int totalSamples) {
        return new SyntheticImage(imageId, totalSamples, RgbPng.encode(threeStripes()));
    }

    public SyntheticImage withPhotograph(byte[] other) {
        return new SyntheticImage(imageId, totalSamples, other);
    }

    public ImagePlan plan() {
        return plan(CLASSES);
    }

    public ImagePlan plan(List<String> classes) {
        return new ImagePlan(imageId, "0123456789abcdef", "ficklenet-1", classes, LabelOrigin.GIVEN, totalSamples);
    }

    public String key() {
        return plan().evidenceKey();
    }

    public SampleBlock block(int from, int to) {
        return block(new SampleRange(from, to));
    }

    public SampleBlock block(SampleRange samples) {
        Optional<byte[]> carried = samples.from() == 0 ? Optional.of(photograph) : Optional.empty();
        return new SampleBlock(plan(), samples, evidence(samples), carried);
    }

    public LocalizationMaps maps() {
        return maps(CLASSES);
    }

    public LocalizationMaps maps(List<String> classes) {
        return new LocalizationMaps(plan(classes), evidence(new SampleRange(0, totalSamples)), photograph);
    }

    private EvidenceGrid evidence(SampleRange samples) {
        int[] hits = new int[CLASSES.size() * GRID * GRID];
        int[] sums = new int[hits.length];
        for (int sample = samples.from(); sample < samples.to(); sample++) {
            addSample(sample, hits, sums);
        }
        return new EvidenceGrid(CLASSES.size(), GRID, GRID, hits, sums);
    }

    private void addSample(int sample, int[] hits, int[] sums) {
        Random random = new Random(31L * imageId.hashCode() + sample);
        for (int cell = 0; cell < hits.length; cell++) {
            double score = isInside(cell) ? 0.6 + 0.4 * random.nextDouble() : 0.02 * random.nextDouble();
            hits[cell] += score > 0.35 ? 1 : 0;
            sums[cell] += (int) Math.round(ONE * score);
        }
    }

    private static boolean isInside(int cell) {
        int stripe = cell % GRID / (GRID / 3);
        boolean cat = cell < GRID * GRID;
        return stripe == (cat ? 0 : 2);
    }

    private static RgbImage threeStripes() {
        byte[] rgb = new byte[HEIGHT * WIDTH * 3];
        for (int pixel = 0; pixel < HEIGHT * WIDTH; pixel++) {
            int colour = STRIPE_COLOURS[stripe(pixel)];
            rgb[3 * pixel] = (byte) (colour >> 16);
            rgb[3 * pixel + 1] = (byte) (colour >> 8);
            rgb[3 * pixel + 2] = (byte) colour;
        }
        return new RgbImage(HEIGHT, WIDTH, rgb);
    }

    /** 0 left, 1 middle, 2 right. */
    public static int stripe(int pixel) {
        return pixel % WIDTH / (WIDTH / 3);
    }
}
