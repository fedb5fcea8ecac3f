package io.ficklestream.networks.tensors;

import java.util.Arrays;
import java.util.Random;

/**
 * A block of float32 values with a shape, row-major (last dimension fastest).
 *
 * @param shape dimensions, each at least 1; empty for a scalar
 * @param values as many values as the product of the dimensions; not copied, do not modify after
 */
public record FloatTensor(long[] shape, float[] values) {

    public FloatTensor {
        if (elements(shape) != values.length) {
            throw new IllegalArgumentException("a tensor of shape " + Arrays.toString(shape) + " needs "
                    + elements(shape) + " values, but " + values.length + " are given");
        }
    }

    /** Nothing but zeros. */
    public static FloatTensor zeros(long... shape) {
        return new FloatTensor(shape, new float[Math.toIntExact(elements(shape))]);
    }

    /** Independent normal values of mean 0, drawn in the order of the values. */
    public static FloatTensor gaussian(Random random, double deviation, long... shape) {
        FloatTensor tensor = zeros(shape);
        for (int i = 0; i < tensor.values.length; i++) {
            tensor.values[i] = (float) (random.nextGaussian() * deviation);
        }
        return tensor;
    }

    /** The number of values that a shape holds. */
    public static long elements(long[] shape) {
        long product = 1;
        for (long dimension : shape) {
            product *= dimension;
        }
        return product;
    }

    /** The size of dimension {@code index}. */
    public int dimension(int index) {
        return Math.toIntExact(shape[index]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FloatTensor that
                && Arrays.equals(shape, that.shape)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "FloatTensor" + Arrays.toString(shape);
    }
}
