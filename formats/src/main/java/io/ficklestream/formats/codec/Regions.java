package io.ficklestream.formats.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Splits a mask into regions: by class, or by class and place. */
public final class Regions {
    private final int height;
    private final int width;
    private final byte[] mask;
    /** [pixel] the number of its region, counted from 1; 0 where none is yet. */
    private final int[] numbers;

    private final LabelPlane plane;

    /** @param mask row-major class numbers */
    private Regions(int height, int width, byte[] mask) {
        this.height = height;
        this.width = width;
        this.mask = mask;
        numbers = new int[mask.length];
        plane = new LabelPlane(height, width, numbers);
    }

    /** One region for every class number that there is, in order of class numbers. */
    public static List<Region> byClass(int height, int width, byte[] mask) {
        return new Regions(height, width, mask).byClass();
    }

    /**
     * One region for every connected part of a class, corners connect; in order of their first pixels, row by row.
     */
    public static List<Region> connected(int height, int width, byte[] mask) {
        return new Regions(height, width, mask).connected();
    }

    private List<Region> byClass() {
        TreeMap<Integer, Extent> extents = new TreeMap<>();
        for (int pixel = 0; pixel < mask.length; pixel++) {
            int classNumber = mask[pixel] & 0xff;
            numbers[pixel] = classNumber;
            extents.computeIfAbsent(classNumber, absent -> new Extent()).add(pixel / width, pixel % width);
        }
        return extents.entrySet().stream()
                .map(entry -> new Region(plane, entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Region> connected() {
        List<Region> regions = new ArrayList<>();
        IntList pending = new IntList();
        for (int pixel = 0; pixel < mask.length; pixel++) {
            if (numbers[pixel] == 0) {
                regions.add(flood(pixel, regions.size() + 1, pending));
            }
        }
        return regions;
    }

    /** Pixels are numbered when they are pushed, so that none waits twice. */
    private Region flood(int first, int number, IntList pending) {
        Extent extent = new Extent();
        numbers[first] = number;
        pending.add(first);
        while (!pending.isEmpty()) {
            int pixel = pending.removeLast();
            extent.add(pixel / width, pixel % width);
            reachNeighbours(pixel, number, pending);
        }
        return new Region(plane, number, mask[first] & 0xff, extent);
    }

    private void reachNeighbours(int pixel, int number, IntList pending) {
        int y = pixel / width;
        int x = pixel % width;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                int neighbour = v * width + u;
                if (numbers[neighbour] == 0 && mask[neighbour] == mask[pixel]) {
                    numbers[neighbour] = number;
                    pending.add(neighbour);
                }
            }
        }
    }
}
