package io.ficklestream.formats.codec;

import java.util.Arrays;
import java.util.List;

/**
 * Joins the rings of a region into one. A hole begins at its first corner, row by row: going left from there along the
 * pixel edges leads through the region to a ring that comes earlier. The hole is hung on that one, and so all hang on the
 * outer ring in the end.
 */
final class Bridges {
    private static final int NONE = -1;

    /** [node] its corner. */
    private final int[] corners;
    /** [node] the node after it. */
    private final int[] next;
    /** [corner] a node there, or {@link #NONE}. */
    private final int[] nodes;

    private int size;

    private Bridges(int nodeCount, int cornerCount) {
        corners = new int[nodeCount];
        next = new int[nodeCount];
        nodes = new int[cornerCount];
        Arrays.fill(nodes, NONE);
    }

    /** One ring from rings as {@link Contours} gives them; the outer one is the first. */
    static int[] join(List<int[]> rings, Box box) {
        if (rings.size() == 1) {
            return rings.get(0);
        }
        int corners = rings.stream().mapToInt(ring -> ring.length).sum();
        int copies = 2 * (rings.size() - 1);
        Bridges bridges = new Bridges(corners + copies, Corners.count(box));
        bridges.lay(rings.get(0));
        rings.subList(1, rings.size()).forEach(bridges::hang);
        return bridges.walk();
    }

    /** There and back: both ends of the bridge are passed twice, so both get a second node. */
    private void hang(int[] hole) {
        int host = nodeLeftOf(hole[0]);
        int afterHost = next[host];
        int first = lay(hole);
        int last = size - 1;
        next[host] = first;
        next[last] = node(corners[first]);
        next[last + 1] = node(corners[host]);
        next[last + 2] = afterHost;
    }

    /** A closed chain of nodes; returns the first. */
    private int lay(int[] ring) {
        int first = size;
        for (int corner : ring) {
            nodes[corner] = node(corner);
            next[nodes[corner]] = size;
        }
        next[size - 1] = first;
        return first;
    }

    private int node(int corner) {
        corners[size] = corner;
        return size++;
    }

    private int nodeLeftOf(int corner) {
        int at = corner;
        while (nodes[at] == NONE) {
            at--;
        }
        return nodes[at];
    }

    /** Corners in order, one only where a bridge has no length. */
    private int[] walk() {
        IntList ring = new IntList();
        int node = 0;
        do {
            if (corners[node] != corners[next[node]]) {
                ring.add(corners[node]);
            }
            node = next[node];
        } while (node != 0);
        return ring.toArray();
    }
}
