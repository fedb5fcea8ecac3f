package io.ficklestream.vision.crf;

import java.util.Arrays;
import java.util.List;

/**
 * The update of the marginals in a range of rows, row by row, so that all labels of a row stay in the cache from its
 * energies to where its marginals are needed next.
 */
final class MarginalUpdate {
    private final LabelGroups groups;
    private final List<PairwiseFilter> filters;
    private final float[][] energies;
    private final float[] marginals;
    private final int width;
    private final int part;
    private final int from;
    private final int to;
    private final Softmax softmax;

    /** [group][x][lane] */
    private final float[][] row;

    private final float[] rowEnergies;

    /**
     * @param energies [group][pixel][lane]
     * @param marginals the result, [labels][pixels]
     * @param width of the image
     * @param part number of the thread
     * @param from first row
     * @param to behind the last row
     */
    MarginalUpdate(
            LaneKernels kernels,
            LabelGroups groups,
            List<PairwiseFilter> filters,
            float[][] energies,
            float[] marginals,
            int width,
            int part,
            int from,
            int to) {
        this.groups = groups;
        this.filters = filters;
        this.energies = energies;
        this.marginals = marginals;
        this.width = width;
        this.part = part;
        this.from = from;
        this.to = to;
        this.softmax = new Softmax(kernels, width);
        this.row = groups.allocate(width);
        this.rowEnergies = new float[row[0].length];
    }

    /** Before there are messages: the softmax of the energies goes to the filters. */
    void begin() {
        for (int y = from; y < to; y++) {
            for (int group = 0; group < row.length; group++) {
                Arrays.fill(row[group], 0);
                subtractEnergies(group, y);
            }
            softmax.apply(row);
            collect(y);
        }
    }

    /** The softmax of energies and messages goes to the filters. */
    void passOn() {
        for (int y = from; y < to; y++) {
            update(y);
            collect(y);
        }
    }

    /** The softmax of energies and messages is the result. */
    void answer() {
        for (int y = from; y < to; y++) {
            update(y);
            groups.copyRow(row, marginals, y * width, width);
        }
    }

    private void update(int y) {
        for (int group = 0; group < row.length; group++) {
            Arrays.fill(row[group], 0);
            for (int i = 0; i < filters.size(); i++) {
                filters.get(i).addMessages(group, y, row[group]);
            }
            subtractEnergies(group, y);
        }
        softmax.apply(row);
    }

    private void subtractEnergies(int group, int y) {
        System.arraycopy(energies[group], y * rowEnergies.length, rowEnergies, 0, rowEnergies.length);
        subtract(row[group], rowEnergies);
    }

    private static void subtract(float[] from, float[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= what[i];
        }
    }

    private void collect(int y) {
        for (int group = 0; group < row.length; group++) {
            for (int i = 0; i < filters.size(); i++) {
                filters.get(i).collect(part, group, y, row[group]);
            }
        }
    }
}
