package io.ficklestream.benchmarks.inputs;

import io.ficklestream.vision.image.RgbImage;

/**
 * What the dense CRF is measured on.
 *
 * @param image the photograph
 * @param unary energies, [labels][height * width]
 */
public record CrfInput(RgbImage image, float[] unary) {
    /** The scene of the photograph that is made, not taken. */
    public static final String SYNTHETIC = "synthetic";

    private static final long SEED = 20110612;

    /**
     * The input of a benchmark with these parameters.
     *
     * @param size width x height, such as 321x321
     * @param scene {@link #SYNTHETIC}, or the name of a sample photograph
     */
    public static CrfInput of(String size, int labels, String scene) {
        String[] sides = size.split("x");
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        RgbImage image = scene.equals(SYNTHETIC)
                ? SyntheticScene.of(height, width, SEED).photograph()
                : SamplePhotographs.named(scene, height, width);
        return new CrfInput(image, NoisyUnaries.of(height, width, labels, SEED));
    }
}
