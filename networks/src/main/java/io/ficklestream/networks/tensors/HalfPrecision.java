package io.ficklestream.networks.tensors;

/** Conversion between float32 and IEEE 754 binary16, round to nearest even (the JDK has it from version 20 on). */
final class HalfPrecision {

    private static final int MANTISSA_SHIFT = 13;
    private static final float MAX = 65504f;
    private static final float SMALLEST_NORMAL = 0x1p-14f;
    private static final float SUBNORMAL_UNIT = 0x1p-24f;

    private HalfPrecision() {}

    /** The nearest half; values beyond 65504 become the largest finite half, since an infinity would poison a network. */
    static short of(float value) {
        float clamped = Math.max(-MAX, Math.min(MAX, value));
        int bits = Float.floatToRawIntBits(clamped);
        int sign = bits >>> 16 & 0x8000;
        float magnitude = Math.abs(clamped);
        if (magnitude < SMALLEST_NORMAL) {
            return (short) (sign | (int) Math.rint(magnitude / SUBNORMAL_UNIT));
        }
        int unsigned = bits & 0x7fffffff;
        int odd = unsigned >>> MANTISSA_SHIFT & 1;
        int rounded = unsigned + (1 << MANTISSA_SHIFT - 1) - 1 + odd;
        return (short) (sign | rounded - (127 - 15 << 23) >>> MANTISSA_SHIFT);
    }

    static float toFloat(short half) {
        int exponent = half >>> 10 & 0x1f;
        int mantissa = half & 0x3ff;
        float magnitude = exponent == 0
                ? mantissa * SUBNORMAL_UNIT
                : Float.intBitsToFloat(exponent + (127 - 15) << 23 | mantissa << MANTISSA_SHIFT);
        return half < 0 ? -magnitude : magnitude;
    }
}
