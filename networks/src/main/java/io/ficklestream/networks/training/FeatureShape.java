package io.ficklestream.networks.training;

import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat16;

/**
 * The shape of one photograph's features.
 *
 * @param height grid rows
 * @param width grid columns
 * @param channels values per cell
 */
public record FeatureShape(int height, int width, int channels) {

    /** Records of float16 values, one after the other, as a tensor [records][height][width][channels]. */
    public TFloat16 tensor(byte[] records) {
        Shape dimensions = Shape.of(records.length / bytes(), height, width, channels);
        return Tensor.of(TFloat16.class, dimensions, DataBuffers.of(records, true, false));
    }

    /** Bytes of one record of float16 values. */
    public int bytes() {
        return height * width * channels * Short.BYTES;
    }
}
