package io.ficklestream.vision.crf;

/**
 * Values of all labels at all points in groups of labels: [group][point][lane], see {@link LaneKernels}.
 *
 * @param labels how many there are; the last group may have lanes without one
 * @param lanes of a group
 */
record LabelGroups(int labels, int lanes) {
    /** The energy of a label that does not exist: no label that does has a higher one. */
    private static final float IMPOSSIBLE = Float.MAX_VALUE;

    int count() {
        return (labels + lanes - 1) / lanes;
    }

    float[][] allocate(int points) {
        return new float[count()][Math.multiplyExact(points, lanes)];
    }

    /** [labels][pixels] in groups; lanes without a label become impossible. */
    float[][] interleaved(float[] planes, int pixels) {
        float[][] groups = allocate(pixels);
        for (int label = 0; label < count() * lanes; label++) {
            float[] to = groups[label / lanes];
            int lane = label % lanes;
            for (int pixel = 0; pixel < pixels; pixel++) {
                to[pixel * lanes + lane] = label < labels ? planes[label * pixels + pixel] : IMPOSSIBLE;
            }
        }
        return groups;
    }

    /** Copies a row of pixels [group][x][lane] to the place {@code at} of every label's plane in [labels][pixels]. */
    void copyRow(float[][] row, float[] planes, int at, int width) {
        int pixels = planes.length / labels;
        for (int label = 0; label < labels; label++) {
            float[] from = row[label / lanes];
            int lane = label % lanes;
            for (int x = 0; x < width; x++) {
                planes[label * pixels + at + x] = from[x * lanes + lane];
            }
        }
    }
}
