package io.ficklestream.vision.localization;

import java.util.Arrays;

/** One class's responses, ready to be summed over any selection. Immutable: threads share it. */
final class SelectableResponses {
    private final SelectionLayout layout;

    /** [rank][pixel], in the layout's order of offsets. */
    private final int[][] planes;

    private final int[] centre;
    private final PlaneGroup[] groups;
    private final double unit;

    SelectableResponses(Responses responses, int classIndex, SelectionLayout layout) {
        FixedPoint fixedPoint = new FixedPoint(responses, classIndex);
        this.layout = layout;
        this.centre = fixedPoint.plane(responses.offsets() / 2);
        this.unit = fixedPoint.unit();
        this.planes =
                Arrays.stream(layout.offsets()).mapToObj(fixedPoint::plane).toArray(int[][]::new);
        this.groups = PlaneGroup.allOf(planes);
    }

    /** How many of a selection's planes of words the sums need. */
    int planesOfWords() {
        return groups.length == 0 ? 0 : layout.plane(groups[groups.length - 1].rank()) + 1;
    }

    /** Sums the kept units' responses for every pixel, in units of {@link #unit}. */
    void sum(Selection selection, int[] sums) {
        System.arraycopy(centre, 0, sums, 0, sums.length);
        for (PlaneGroup group : groups) {
            int plane = layout.plane(group.rank());
            int length = layout.blockLength(plane);
            for (int block = 0; block < layout.blocks(plane); block++) {
                int from = Math.max(group.from(), block * length);
                int to = Math.min(group.to(), (block + 1) * length);
                add(group, selection.plane(plane), layout.shift(group.rank(), block), sums, from, to);
            }
        }
    }

    private void add(PlaneGroup group, int[] words, int shift, int[] sums, int from, int to) {
        int rank = group.rank();
        if (group.size() == PlaneGroup.LARGEST) {
            addThree(words, shift, planes[rank], planes[rank + 1], planes[rank + 2], sums, from, to);
        } else {
            addTwo(words, shift, planes[rank], planes[rank + 1], sums, from, to);
        }
    }

    // Most of the time is spent here. Three offsets at a time, all arrays at the same index, nothing else in the loop:
    // with
    // fewer, more of the work is loading and storing sums; with more, or with an index that differs by a variable, the
    // compiler leaves the loop scalar and it takes seven times as long.
    private static void addThree(int[] words, int shift, int[] a, int[] b, int[] c, int[] sums, int from, int to) {
        int second = shift + 1;
        int third = shift + 2;
        for (int u = from; u < to; u++) {
            sums[u] += (words[u] << shift >> 31 & a[u])
                    + (words[u] << second >> 31 & b[u])
                    + (words[u] << third >> 31 & c[u]);
        }
    }

    private static void addTwo(int[] words, int shift, int[] a, int[] b, int[] sums, int from, int to) {
        int second = shift + 1;
        for (int u = from; u < to; u++) {
            sums[u] += (words[u] << shift >> 31 & a[u]) + (words[u] << second >> 31 & b[u]);
        }
    }

    /** What 1 in a sum stands for. */
    double unit() {
        return unit;
    }
}
