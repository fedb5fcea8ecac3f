package io.ficklestream.launcher.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How much of a mask each class covers. */
final class PixelShares {

    private static final int INDICES = 256;

    private PixelShares() {}

    /** Percent by class name, in the order of the class numbers, undecided pixels last. */
    static Map<String, String> of(byte[] mask) {
        int[] counts = new int[INDICES];
        for (byte index : mask) {
            counts[index & 0xff]++;
        }
        Map<String, String> shares = new LinkedHashMap<>();
        for (int index = 0; index < INDICES; index++) {
            if (counts[index] > 0) {
                shares.put(
                        LegendEntry.of(index).name(),
                        String.format(Locale.ROOT, "%.1f %%", 100.0 * counts[index] / mask.length));
            }
        }
        return shares;
    }
}
