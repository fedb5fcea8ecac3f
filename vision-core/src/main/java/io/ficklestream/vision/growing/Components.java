package io.ficklestream.vision.growing;

/**
 * Connected components of equal labels, all labels in one pass over the map: a union-find forest whose scan looks at no
 * more neighbours than it needs (Wu, Otoo and Suzuki, "Optimizing two-pass connected-component labeling algorithms",
 * 2009). Not thread-safe.
 */
final class Components {
    private final boolean corners;

    /** [cell] a cell of the same component, never a later one; a component's first cell is its own. */
    private final int[] parents;

    Components(Connectivity connectivity, int mostCells) {
        corners = connectivity == Connectivity.EIGHT;
        parents = new int[mostCells];
    }

    /** Finds the components of a map of the given size; after it, {@link #root} answers. */
    void connect(LabelMap map, int height, int width) {
        for (int y = 0; y < height; y++) {
            int from = map.cell(y);
            if (corners) {
                joinWithCorners(map.cells(), from, from + width, map.stride());
            } else {
                joinWithoutCorners(map.cells(), from, from + width, map.stride());
            }
        }
        flatten(map, height, width);
    }

    /** The first cell of a cell's component; for cells with a label only. */
    int root(int cell) {
        return parents[cell];
    }

    /**
     * Of the four neighbours already seen, those above left, above right and to the left all touch the one above: if it
     * has the label, they are joined already. In the same way the left one touches the one above left. One decision tree
     * in one loop, since which neighbour is looked at next depends on all before.
     */
    private void joinWithCorners(byte[] labels, int from, int end, int stride) {
        for (int cell = from; cell < end; cell++) {
            byte label = labels[cell];
            if (label == LabelMap.NONE) {
                continue;
            }
            int above = cell - stride;
            if (labels[above] == label) {
                parents[cell] = parents[above];
            } else if (labels[above + 1] == label) {
                if (labels[above - 1] == label) {
                    parents[cell] = union(above - 1, above + 1);
                } else if (labels[cell - 1] == label) {
                    parents[cell] = union(cell - 1, above + 1);
                } else {
                    parents[cell] = parents[above + 1];
                }
            } else if (labels[cell - 1] == label) {
                parents[cell] = parents[cell - 1];
            } else if (labels[above - 1] == label) {
                parents[cell] = parents[above - 1];
            } else {
                parents[cell] = cell;
            }
        }
    }

    /** If the one above left has the label, it has joined the left one and the one above already. */
    private void joinWithoutCorners(byte[] labels, int from, int end, int stride) {
        for (int cell = from; cell < end; cell++) {
            byte label = labels[cell];
            if (label == LabelMap.NONE) {
                continue;
            }
            int above = cell - stride;
            if (labels[above] == label) {
                boolean apart = labels[cell - 1] == label && labels[above - 1] != label;
                parents[cell] = apart ? union(cell - 1, above) : parents[above];
            } else if (labels[cell - 1] == label) {
                parents[cell] = parents[cell - 1];
            } else {
                parents[cell] = cell;
            }
        }
    }

    private int union(int one, int other) {
        int rootOfOne = find(one);
        int rootOfOther = find(other);
        int root = Math.min(rootOfOne, rootOfOther);
        parents[Math.max(rootOfOne, rootOfOther)] = root;
        return root;
    }

    /** Halves the path as it goes, so that no path stays long. */
    private int find(int cell) {
        int at = cell;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Parents come before their children: each has its root already when a child asks. */
    private void flatten(LabelMap map, int height, int width) {
        byte[] labels = map.cells();
        for (int y = 0; y < height; y++) {
            int cell = map.cell(y);
            for (int end = cell + width; cell < end; cell++) {
                if (labels[cell] != LabelMap.NONE) {
                    parents[cell] = parents[parents[cell]];
                }
            }
        }
    }
}
