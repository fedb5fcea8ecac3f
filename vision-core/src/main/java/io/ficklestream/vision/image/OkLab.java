package io.ficklestream.vision.image;

/** The perceptual colour space OKLab (B. Ottosson, "A perceptual color space for image processing", 2020). */
final class OkLab {
    private OkLab() {}

    /** Writes the nearest displayable colour as three sRGB bytes. */
    static void toSrgb(double lightness, double a, double b, byte[] rgb, int offset) {
        double longCone = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double mediumCone = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double shortCone = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        rgb[offset] = gamma(4.0767416621 * longCone - 3.3077115913 * mediumCone + 0.2309699292 * shortCone);
        rgb[offset + 1] = gamma(-1.2684380046 * longCone + 2.6097574011 * mediumCone - 0.3413193965 * shortCone);
        rgb[offset + 2] = gamma(-0.0041960863 * longCone - 0.7034186147 * mediumCone + 1.7076147010 * shortCone);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** The transfer curve of sRGB (IEC 61966-2-1). */
    private static byte gamma(double linear) {
        double bounded = Math.min(Math.max(linear, 0), 1);
        double encoded = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (byte) Math.round(255 * encoded);
    }
}
