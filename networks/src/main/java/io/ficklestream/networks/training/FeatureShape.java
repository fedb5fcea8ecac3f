package io.ficklestream.networks.training;

/**
 * The shape of one photograph's features.
 *
 * @param height grid rows
 * @param width grid columns
 * @param channels values per cell
 */
public record FeatureShape(int height, int width, int channels) {

    /** Bytes of one record of float16 values. */
    public int bytes() {
        return height * width * channels * Short.BYTES;
    }
}
