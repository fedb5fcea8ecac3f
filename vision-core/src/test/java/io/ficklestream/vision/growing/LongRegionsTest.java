package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** Regions that are long, crooked or many: what recursion and long chains of parents would fail on. */
class LongRegionsTest {
    private static final int SIDE = 500;
    private static final int LABELS = 2;

    @Test
    void aSpiralGrowsFromEitherEnd() {
        // Given
        List<Integer> arm = arm();
        boolean[] spiral = new boolean[SIDE * SIDE];
        arm.forEach(pixel -> spiral[pixel] = true);
        int outerEnd = arm.get(0);
        int innerEnd = arm.get(arm.size() - 1);
        assertThat(arm).hasSizeGreaterThan(SIDE * SIDE / 2 - SIDE);
        for (GrowingParameters parameters : Variants.all()) {
            // When, Then
            assertGrownIs(spiral, grown(spiral, outerEnd, parameters));
            assertGrownIs(spiral, grown(spiral, innerEnd, parameters));
        }
    }

    @Test
    void aCheckerboardIsOneRegionOrAsManyAsItHasFields() {
        // Given
        boolean[] fields = where((y, x) -> (y + x) % 2);
        boolean[] seedOnly = new boolean[fields.length];
        seedOnly[1] = true;
        for (GrowingParameters parameters : Variants.all()) {
            // When
            SeedCues grown = grown(fields, 1, parameters);

            // Then
            assertGrownIs(parameters.connectivity() == Connectivity.EIGHT ? fields : seedOnly, grown);
        }
    }

    @Test
    void combsGrowFromTheTipOfATooth() {
        // Given teeth that meet in the last row, or in the first
        boolean[] up = where((y, x) -> y == SIDE - 1 ? 1 : x % 2);
        boolean[] down = where((y, x) -> y == 0 ? 1 : x % 2);
        for (GrowingParameters parameters : Variants.all()) {
            // When, Then
            assertGrownIs(up, grown(up, 1, parameters));
            assertGrownIs(down, grown(down, SIDE * SIDE - 1, parameters));
        }
    }

    @Test
    void aPlaneGrowsFromItsLastPixel() {
        // Given
        boolean[] plane = where((y, x) -> 1);
        for (GrowingParameters parameters : Variants.all()) {
            // When, Then
            assertGrownIs(plane, grown(plane, SIDE * SIDE - 1, parameters));
        }
    }

    private static SeedCues grown(boolean[] region, int seed, GrowingParameters parameters) {
        long[] sets = new long[region.length];
        sets[seed] = LabelBits.of(1);
        float[] probabilities = new float[LABELS * region.length];
        for (int pixel = 0; pixel < region.length; pixel++) {
            probabilities[(region[pixel] ? region.length : 0) + pixel] = 1;
        }
        SeedCues seeds = new SeedCues(SIDE, SIDE, LABELS, sets);
        return new RegionGrowing(parameters, region.length).grow(seeds, LabelBits.first(LABELS), probabilities);
    }

    private static void assertGrownIs(boolean[] region, SeedCues grown) {
        for (int pixel = 0; pixel < region.length; pixel++) {
            if (grown.sets()[pixel] != (region[pixel] ? LabelBits.of(1) : 0)) {
                assertThat(grown.isSeed(1, pixel)).as("pixel %d", pixel).isEqualTo(region[pixel]);
            }
        }
        assertThat(grown.count(0)).isZero();
    }

    private static boolean[] where(IntBinaryOperator region) {
        boolean[] cells = new boolean[SIDE * SIDE];
        for (int pixel = 0; pixel < cells.length; pixel++) {
            cells[pixel] = region.applyAsInt(pixel / SIDE, pixel % SIDE) == 1;
        }
        return cells;
    }

    /** Pixels of an arm one pixel wide, from the first pixel inwards; it turns right before it would touch itself. */
    private static List<Integer> arm() {
        List<Integer> arm = new ArrayList<>(List.of(0));
        boolean[] taken = new boolean[SIDE * SIDE];
        taken[0] = true;
        int[] direction = {0, 1};
        int leg;
        do {
            leg = 0;
            int pixel = arm.get(arm.size() - 1);
            while (isFree(taken, pixel, direction)) {
                pixel += direction[0] * SIDE + direction[1];
                taken[pixel] = true;
                arm.add(pixel);
                leg++;
            }
            direction = new int[] {direction[1], -direction[0]};
        } while (leg > 1);
        return arm;
    }

    /** Whether the next pixel is inside, and the one after it is outside or not taken. */
    private static boolean isFree(boolean[] taken, int pixel, int[] direction) {
        int y = pixel / SIDE + direction[0];
        int x = pixel % SIDE + direction[1];
        return isInside(y, x)
                && (!isInside(y + direction[0], x + direction[1])
                        || !taken[(y + direction[0]) * SIDE + x + direction[1]]);
    }

    private static boolean isInside(int y, int x) {
        return y >= 0 && y < SIDE && x >= 0 && x < SIDE;
    }
}
