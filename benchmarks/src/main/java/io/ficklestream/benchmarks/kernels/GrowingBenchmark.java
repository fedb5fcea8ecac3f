package io.ficklestream.benchmarks.kernels;

import io.ficklestream.vision.growing.GrowingParameters;
import io.ficklestream.vision.growing.LabelBits;
import io.ficklestream.vision.growing.RegionGrowing;
import io.ficklestream.vision.growing.SeedCues;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Seeded region growing of one image whose labels are all possible: what a training step pays per image. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowingBenchmark {
    private static final int SEEDS_PER_LABEL = 8;
    /** Smooth enough for regions, sharp enough for most pixels to be confident. */
    private static final float SHARPNESS = 12;

    @Param("21")
    public int labels;

    @Param("41")
    public int side;

    private RegionGrowing growing;
    private SeedCues seeds;
    private float[] probabilities;
    private long[] grown;

    /** Blobs around random centres, one centre a label, and seeds at random places. */
    @Setup
    public void draw() {
        Random random = new Random(17);
        int pixels = side * side;
        probabilities = new float[labels * pixels];
        for (int label = 0; label < labels; label++) {
            drawBlob(random, label * pixels);
        }
        for (int pixel = 0; pixel < pixels; pixel++) {
            normalise(pixel, pixels);
        }
        long[] sets = new long[pixels];
        for (int seed = 0; seed < SEEDS_PER_LABEL * labels; seed++) {
            sets[random.nextInt(pixels)] |= LabelBits.of(seed % labels);
        }
        seeds = new SeedCues(side, side, labels, sets);
        growing = new RegionGrowing(GrowingParameters.defaults(), pixels);
        grown = new long[pixels];
    }

    private void drawBlob(Random random, int plane) {
        double centreY = random.nextDouble();
        double centreX = random.nextDouble();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double distance = Math.hypot((double) y / side - centreY, (double) x / side - centreX);
                double score = random.nextGaussian() * 0.05 - 4 * distance;
                probabilities[plane + y * side + x] = (float) Math.exp(SHARPNESS * score);
            }
        }
    }

    private void normalise(int pixel, int pixels) {
        float sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += probabilities[label * pixels + pixel];
        }
        for (int label = 0; label < labels; label++) {
            probabilities[label * pixels + pixel] /= sum;
        }
    }

    /** The number of grown pixels, so that nothing can be left out. */
    @Benchmark
    public int grow() {
        return growing.grow(seeds, LabelBits.first(labels), probabilities, grown);
    }
}
