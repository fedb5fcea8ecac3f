package io.ficklestream.vision.growing;

import java.util.Arrays;
import java.util.Random;

/** Random input of a growing: shapes, labels, seeds and probabilities of many kinds. */
record RandomScene(SeedCues seeds, long imageLabels, float[] probabilities) {
    private static final float[] STEPS = {0, 0.25f, 0.5f, 0.85f, Math.nextUp(0.85f), 0.99f, Math.nextUp(0.99f), 1};

    static RandomScene of(Random random) {
        return of(random, side(random), side(random), 1 + random.nextInt(21));
    }

    static RandomScene of(Random random, int height, int width, int labels) {
        long imageLabels = imageLabels(random, labels);
        SeedCues seeds = seeds(random, height, width, labels, imageLabels);
        return new RandomScene(seeds, imageLabels, probabilities(random, height, width, labels));
    }

    private static int side(Random random) {
        return random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(24);
    }

    /** Background and a few others as a rule; sometimes without background, sometimes all. */
    private static long imageLabels(Random random, int labels) {
        long some = random.nextInt(4) == 0 ? -1L : random.nextLong() & random.nextLong();
        long set = (random.nextInt(5) == 0 ? some : some | 1) & LabelBits.first(labels);
        return set == 0 ? LabelBits.of(random.nextInt(labels)) : set;
    }

    private static SeedCues seeds(Random random, int height, int width, int labels, long imageLabels) {
        double density = random.nextDouble() * random.nextDouble();
        long[] sets = new long[height * width];
        for (int pixel = 0; pixel < sets.length; pixel++) {
            while (random.nextDouble() < density) {
                long label = LabelBits.of(random.nextInt(labels));
                sets[pixel] |= random.nextInt(10) == 0 ? label : label & imageLabels;
            }
        }
        return new SeedCues(height, width, labels, sets);
    }

    private static float[] probabilities(Random random, int height, int width, int labels) {
        float[] values = new float[labels * height * width];
        if (random.nextInt(3) == 0) {
            // Equal values and values exactly at the thresholds.
            for (int i = 0; i < values.length; i++) {
                values[i] = STEPS[random.nextInt(STEPS.length)];
            }
            return values;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        int passes = random.nextInt(4);
        for (int pass = 0; pass < passes; pass++) {
            values = smoothed(values, height, width);
        }
        softmax(values, labels, 5 + 60 * random.nextFloat());
        return values;
    }

    /** Sums over 3 x 3 windows, divided by what keeps the noise about as strong. */
    private static float[] smoothed(float[] values, int height, int width) {
        float[] sums = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            int y = i / width % height;
            int x = i % width;
            for (int dy = y > 0 ? -1 : 0; dy <= (y + 1 < height ? 1 : 0); dy++) {
                for (int dx = x > 0 ? -1 : 0; dx <= (x + 1 < width ? 1 : 0); dx++) {
                    sums[i] += values[i + dy * width + dx] / 5;
                }
            }
        }
        return sums;
    }

    private static void softmax(float[] values, int labels, float sharpness) {
        int pixels = values.length / labels;
        for (int pixel = 0; pixel < pixels; pixel++) {
            double[] exponentials = new double[labels];
            for (int label = 0; label < labels; label++) {
                exponentials[label] = Math.exp(sharpness * values[label * pixels + pixel]);
            }
            double sum = Arrays.stream(exponentials).sum();
            for (int label = 0; label < labels; label++) {
                values[label * pixels + pixel] = (float) (exponentials[label] / sum);
            }
        }
    }

    SeedCues grown(GrowingParameters parameters) {
        return new RegionGrowing(parameters, seeds.pixels()).grow(seeds, imageLabels, probabilities);
    }

    RandomScene withSeeds(SeedCues others) {
        return new RandomScene(others, imageLabels, probabilities);
    }

    /** Rows become columns. */
    RandomScene transposed() {
        float[] turned = new float[probabilities.length];
        for (int label = 0; label < seeds.labels(); label++) {
            for (int pixel = 0; pixel < seeds.pixels(); pixel++) {
                turned[label * seeds.pixels() + turned(pixel)] = probabilities[label * seeds.pixels() + pixel];
            }
        }
        return new RandomScene(transposed(seeds), imageLabels, turned);
    }

    /** Seeds on this scene's grid, with rows as columns. */
    SeedCues transposed(SeedCues cues) {
        long[] turned = new long[cues.pixels()];
        for (int pixel = 0; pixel < turned.length; pixel++) {
            turned[turned(pixel)] = cues.sets()[pixel];
        }
        return new SeedCues(cues.width(), cues.height(), cues.labels(), turned);
    }

    private int turned(int pixel) {
        return pixel % seeds.width() * seeds.height() + pixel / seeds.width();
    }

    @Override
    public String toString() {
        return seeds + ", image labels " + Long.toBinaryString(imageLabels);
    }
}
