package io.ficklestream.vision.localization;

import io.ficklestream.vision.evidence.Evidence;

/** Evidence by the definition: responses rounded to 27 bits, summed in 64, divided exactly. */
final class PlainEvidence {
    private final Responses responses;
    private final PlainSelection selection;
    private final double threshold;

    PlainEvidence(Responses responses, PlainSelection selection, double threshold) {
        this.responses = responses;
        this.selection = selection;
        this.threshold = threshold;
    }

    Evidence of(int fromSample, int toSample) {
        int cells = responses.classes() * responses.pixels();
        int[] hits = new int[cells];
        int[] sums = new int[cells];
        for (int c = 0; c < responses.classes(); c++) {
            for (int sample = fromSample; sample < toSample; sample++) {
                count(map(c, sample), c * responses.pixels(), hits, sums);
            }
        }
        return new Evidence(
                responses.classes(), responses.height(), responses.width(), toSample - fromSample, hits, sums);
    }

    private void count(long[] map, int from, int[] hits, int[] sums) {
        long maximum = 0;
        for (long value : map) {
            maximum = Math.max(maximum, value);
        }
        for (int u = 0; u < map.length && maximum > 0; u++) {
            hits[from + u] += map[u] > threshold * maximum ? 1 : 0;
            sums[from + u] += (map[u] * 65536 + maximum / 2) / maximum;
        }
    }

    private long[] map(int classIndex, int sample) {
        double scale = scale(classIndex);
        long[] map = new long[responses.pixels()];
        for (int u = 0; u < map.length; u++) {
            for (int offset = 0; offset < responses.offsets(); offset++) {
                if (onGrid(offset, u) && selection.keeps(sample, offset, u)) {
                    map[u] += (long) Math.rint(scale * responses.values()[responses.plane(classIndex, offset) + u]);
                }
            }
            map[u] = Math.max(0, map[u]);
        }
        return map;
    }

    /** The largest sum of magnitudes comes to lie in 2^26 .. 2^27. */
    private double scale(int classIndex) {
        double largest = 0;
        for (int u = 0; u < responses.pixels(); u++) {
            double sum = 0;
            for (int offset = 0; offset < responses.offsets(); offset++) {
                if (onGrid(offset, u)) {
                    sum += Math.abs(responses.values()[responses.plane(classIndex, offset) + u]);
                }
            }
            largest = Math.max(largest, sum);
        }
        double scale = 1;
        while (largest * scale >= 1 << 27) {
            scale /= 2;
        }
        while (largest > 0 && largest * scale < 1 << 26) {
            scale *= 2;
        }
        return scale;
    }

    private boolean onGrid(int offset, int u) {
        return responses.windowOnGrid(offset, u / responses.width(), u % responses.width());
    }
}
