package io.ficklestream.benchmarks.report;

import java.util.Locale;

/** Numbers as the tables show them. */
final class Numbers {
    private static final int SIGNIFICANT_DIGITS = 4;

    private Numbers() {}

    /** Four significant digits, never an exponent; nothing for what is not a number. */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        int magnitude = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        int decimals = Math.max(0, Math.min(6, SIGNIFICANT_DIGITS - 1 - magnitude));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Bytes in the largest fitting binary unit. */
    static String bytes(double bytes) {
        double value = bytes;
        String[] units = {"B", "KiB", "MiB", "GiB"};
        int unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }
}
