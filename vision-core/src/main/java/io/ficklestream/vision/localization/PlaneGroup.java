package io.ficklestream.vision.localization;

import java.util.ArrayList;
import java.util.List;

/**
 * Two or three planes of responses that are added in one pass, since their bits lie in the same words.
 *
 * @param rank of the first offset
 * @param size number of planes
 * @param from the first pixel at which one of them is not 0
 * @param to the pixel after the last
 */
record PlaneGroup(int rank, int size, int from, int to) {
    static final int LARGEST = 3;

    /** Groups of all planes, [rank][pixel], but of those that are zero everywhere. */
    static PlaneGroup[] allOf(int[][] planes) {
        List<PlaneGroup> groups = new ArrayList<>();
        int size;
        for (int rank = 0; rank < planes.length; rank += size) {
            size = size(Math.min(Integer.SIZE - rank % Integer.SIZE, planes.length - rank));
            PlaneGroup group = of(planes, rank, size);
            if (group.from < group.to) {
                groups.add(group);
            }
        }
        return groups.toArray(PlaneGroup[]::new);
    }

    /** Threes as long as no single one is left; there is an even number at first. */
    private static int size(int left) {
        return left == 2 || left == 4 ? 2 : LARGEST;
    }

    private static PlaneGroup of(int[][] planes, int rank, int size) {
        int from = 0;
        int to = planes[rank].length;
        while (from < to && isZero(planes, rank, size, from)) {
            from++;
        }
        while (from < to && isZero(planes, rank, size, to - 1)) {
            to--;
        }
        return new PlaneGroup(rank, size, from, to);
    }

    private static boolean isZero(int[][] planes, int rank, int size, int pixel) {
        for (int i = rank; i < rank + size; i++) {
            if (planes[i][pixel] != 0) {
                return false;
            }
        }
        return true;
    }
}
