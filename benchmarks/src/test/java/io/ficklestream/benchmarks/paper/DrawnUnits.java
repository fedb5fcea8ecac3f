package io.ficklestream.benchmarks.paper;

import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.StochasticSelection;

/**
 * Finds out which units the product's selections keep: one class for each offset, whose responses are 1 at that offset and
 * 0 at all others, has a map that is above 0 exactly where the unit is kept.
 */
final class DrawnUnits {
    private final PaperInput input;
    private final StochasticSelection selection;
    private final Responses indicators;

    DrawnUnits(PaperInput input, StochasticSelection selection) {
        this.input = input;
        this.selection = selection;
        int offsets = input.offsets();
        float[] values = new float[offsets * offsets * input.pixels()];
        for (int offset = 0; offset < offsets; offset++) {
            int plane = (offset * offsets + offset) * input.pixels();
            java.util.Arrays.fill(values, plane, plane + input.pixels(), 1);
        }
        this.indicators = new Responses(offsets, input.window(), input.height(), input.width(), values);
    }

    KeptUnits of(SelectionKey key, int sample) {
        KeptUnits units = new KeptUnits(input);
        float[] map = new float[input.pixels()];
        for (int offset = 0; offset < input.offsets(); offset++) {
            selection.map(indicators, key, sample, offset, map);
            for (int u = 0; u < map.length; u++) {
                if (map[u] > 0) {
                    units.set(windowThatSees(u, offset), offset, true);
                }
            }
        }
        return units;
    }

    private int windowThatSees(int u, int offset) {
        int y = u / input.width() - offset / input.window() + input.radius();
        int x = u % input.width() - offset % input.window() + input.radius();
        return y * input.width() + x;
    }
}
