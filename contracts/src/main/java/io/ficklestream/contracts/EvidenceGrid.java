package io.ficklestream.contracts;

import java.util.Arrays;

/**
 * Sums over stochastic localization maps, per class and grid cell.
 *
 * @param classes at least 1
 * @param height rows of the grid
 * @param width columns of the grid
 * @param hits how many maps exceed the activation threshold, 0 to 65535, laid out [class][row][column]; not copied: do
 *     not modify after
 * @param sums sums of the normalised scores in units of 1/65536, at least 0, laid out likewise; not copied: do not
 *     modify after
 */
public record EvidenceGrid(int classes, int height, int width, int[] hits, int[] sums) {
    private static final int MOST_HITS = 65535;

    public EvidenceGrid {
        int cells = Require.volume("evidence", classes, height, width);
        String shape = classes + " x " + height + " x " + width;
        Require.length(Require.present(hits, "evidence.hits").length, cells, "evidence.hits", shape);
        Require.length(Require.present(sums, "evidence.sums").length, cells, "evidence.sums", shape);
        for (int i = 0; i < cells; i++) {
            Require.that(hits[i] >= 0 && hits[i] <= MOST_HITS, "evidence.hits[%d] is %d, not 0 to 65535", i, hits[i]);
            Require.that(sums[i] >= 0, "evidence.sums[%d] is negative: %d", i, sums[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceGrid that
                && classes == that.classes
                && height == that.height
                && width == that.width
                && Arrays.equals(hits, that.hits)
                && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(hits) + Arrays.hashCode(sums);
    }
}
