package io.ficklestream.vision.growing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The method as it is told, label by label, in two ways: with a flood from every seed, and as in the paper by visiting
 * all pixels again and again until nothing changes. What fast growing has to equal.
 */
final class PlainGrowing {
    private final SeedCues seeds;
    private final long imageLabels;
    private final float[] probabilities;
    private final GrowingParameters parameters;
    private final int[] regions;

    PlainGrowing(RandomScene scene, GrowingParameters parameters) {
        this.seeds = scene.seeds();
        this.imageLabels = scene.imageLabels();
        this.probabilities = scene.probabilities();
        this.parameters = parameters;
        this.regions = new int[seeds.pixels()];
        for (int pixel = 0; pixel < regions.length; pixel++) {
            regions[pixel] = region(pixel);
        }
    }

    SeedCues byFlooding() {
        long[] grown = seeds.sets().clone();
        for (int label = 0; label < seeds.labels(); label++) {
            add(label, flooded(label), grown);
        }
        return new SeedCues(seeds.height(), seeds.width(), seeds.labels(), grown);
    }

    SeedCues byRepeatedVisits() {
        long[] grown = seeds.sets().clone();
        for (int label = 0; label < seeds.labels(); label++) {
            add(label, visited(label), grown);
        }
        return new SeedCues(seeds.height(), seeds.width(), seeds.labels(), grown);
    }

    /** The label whose regions a pixel may join, or -1. */
    private int region(int pixel) {
        int best = -1;
        for (int label = 0; label < seeds.labels(); label++) {
            boolean possible = (imageLabels >> label & 1) == 1;
            if (possible && (best < 0 || probability(label, pixel) > probability(best, pixel))) {
                best = label;
            }
        }
        if (best == 0 && probability(0, pixel) > (float) parameters.backgroundThreshold()) {
            return best;
        }
        if (best != 0 && probability(best, pixel) > (float) parameters.foregroundThreshold()) {
            return best;
        }
        int seed = -1;
        for (int label = 0; parameters.seedsPreWritten() && label < seeds.labels(); label++) {
            if ((imageLabels >> label & 1) == 1 && seeds.isSeed(label, pixel)) {
                seed = label;
            }
        }
        return seed;
    }

    private float probability(int label, int pixel) {
        return probabilities[label * seeds.pixels() + pixel];
    }

    private boolean[] flooded(int label) {
        boolean[] reached = new boolean[regions.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int pixel = 0; pixel < regions.length; pixel++) {
            if (regions[pixel] == label && seeds.isSeed(label, pixel)) {
                reached[pixel] = true;
                open.add(pixel);
            }
        }
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int to = 0; to < 9; to++) {
                int neighbour = neighbour(from, to / 3 - 1, to % 3 - 1);
                if (neighbour >= 0 && regions[neighbour] == label && !reached[neighbour]) {
                    reached[neighbour] = true;
                    open.add(neighbour);
                }
            }
        }
        return reached;
    }

    private boolean[] visited(int label) {
        boolean[] reached = new boolean[regions.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int pixel = 0; pixel < regions.length; pixel++) {
                if (regions[pixel] == label
                        && !reached[pixel]
                        && (seeds.isSeed(label, pixel) || touches(pixel, reached))) {
                    reached[pixel] = true;
                    changed = true;
                }
            }
        }
        return reached;
    }

    private boolean touches(int pixel, boolean[] reached) {
        for (int to = 0; to < 9; to++) {
            int neighbour = neighbour(pixel, to / 3 - 1, to % 3 - 1);
            if (neighbour >= 0 && reached[neighbour]) {
                return true;
            }
        }
        return false;
    }

    private int neighbour(int pixel, int dy, int dx) {
        int y = pixel / seeds.width() + dy;
        int x = pixel % seeds.width() + dx;
        boolean corner = dy != 0 && dx != 0;
        boolean inside = y >= 0 && y < seeds.height() && x >= 0 && x < seeds.width();
        return inside && (!corner || parameters.connectivity() == Connectivity.EIGHT) ? y * seeds.width() + x : -1;
    }

    private void add(int label, boolean[] reached, long[] grown) {
        for (int pixel = 0; pixel < reached.length; pixel++) {
            boolean anothersOnly = Long.bitCount(seeds.sets()[pixel]) == 1 && !seeds.isSeed(label, pixel);
            if (reached[pixel] && !anothersOnly) {
                grown[pixel] |= 1L << label;
            }
        }
    }
}
