package io.ficklestream.launcher.evaluation;

import java.util.List;

/**
 * The photographs to look at.
 *
 * @param worst those with the lowest figures, the lowest first
 * @param best those with the highest figures, the highest first; none of the worst
 */
record Extremes(List<ImageScore> worst, List<ImageScore> best) {

    /** How many there are of each at most. */
    private static final int EACH = 4;

    /** @param ascending all photographs, the worst first */
    static Extremes of(List<ImageScore> ascending) {
        List<ImageScore> measured = ascending.stream()
                .filter(image -> !Double.isNaN(image.meanIou()))
                .toList();
        int worst = Math.min(EACH, (measured.size() + 1) / 2);
        int best = Math.min(EACH, measured.size() / 2);
        return new Extremes(
                measured.subList(0, worst),
                measured.subList(measured.size() - best, measured.size()).stream()
                        .sorted((a, b) -> Double.compare(b.meanIou(), a.meanIou()))
                        .toList());
    }
}
