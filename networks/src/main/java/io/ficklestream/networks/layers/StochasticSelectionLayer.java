package io.ficklestream.networks.layers;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * FickleNet's stochastic selection of hidden units with its linear head and global average pooling, in the form that
 * needs no expanded map.
 *
 * <p>The paper (Lee et al., "FickleNet", CVPR 2019, section 3) copies each s x s window into an (s*h) x (s*w) map,
 * drops locations except the window's centre with probability p, and applies an s x s convolution with stride s. With
 * {@code response_o(u) = sum_k W[c,k,o] x_k(u)}, the average of its output over all windows is exactly {@code bias +
 * 1/(h*w) sum_u sum_o m(u - o + centre, o) response_o(u)}, windows outside the grid left out. The gradients are equal
 * too, since it is the same function.
 *
 * @param height grid rows
 * @param width grid columns
 * @param kernel s, odd
 * @param dropout p, probability that a location other than the centre is dropped
 */
public record StochasticSelectionLayer(int height, int width, int kernel, double dropout) {

    /** Number of kernel offsets, s*s; offset {@code ky * s + kx} is the unit's position inside its window. */
    public int offsets() {
        return kernel * kernel;
    }

    /**
     * Responses of every hidden unit to every class and offset.
     *
     * @param features batch x height x width x k
     * @param weights k x (classes * s * s), class-major
     * @return batch x height x width x classes x s*s
     */
    public Operand<TFloat32> responses(Ops tf, Operand<TFloat32> features, Operand<TFloat32> weights, int channels) {
        var rows = tf.reshape(features, tf.constant(new int[] {-1, channels}));
        var shape = tf.constant(new int[] {-1, height, width, classesOf(weights), offsets()});
        return tf.reshape(tf.linalg.matMul(rows, weights), shape);
    }

    private int classesOf(Operand<TFloat32> weights) {
        return Math.toIntExact(weights.shape().get(1) / offsets());
    }

    /** A random selection: batch x height x width x 1 x s*s of 0 and 1, shared by all classes and channels. */
    public Operand<TFloat32> randomMask(Ops tf, Operand<TInt64> batch, Operand<TInt64> seed) {
        var shape = tf.concat(
                java.util.List.of(batch, tf.constant(new long[] {height, width, 1, offsets()})), tf.constant(0));
        var uniform = tf.random.statelessRandomUniform(shape, seed, TFloat32.class);
        var kept = tf.dtypes.cast(tf.math.less(uniform, tf.constant((float) (1 - dropout))), TFloat32.class);
        return tf.math.mul(tf.math.maximum(kept, centre(tf)), inside(tf));
    }

    /** The mean of all selections: 1 at the centre, 1 - p elsewhere. Logits are linear in the mask, so this gives their exact mean. */
    public Operand<TFloat32> expectedMask(Ops tf) {
        var mean = tf.math.maximum(centre(tf), tf.constant((float) (1 - dropout)));
        return tf.math.mul(mean, inside(tf));
    }

    /** Class logits [batch, classes] of the units that a mask selects. */
    public Operand<TFloat32> logits(
            Ops tf, Operand<TFloat32> responses, Operand<TFloat32> mask, Operand<TFloat32> bias) {
        var summed = tf.sum(tf.math.mul(responses, mask), tf.constant(new int[] {1, 2, 4}));
        var mean = tf.math.mul(summed, tf.constant(1f / (height * width)));
        return tf.math.add(mean, bias);
    }

    private Operand<TFloat32> centre(Ops tf) {
        float[] centre = new float[offsets()];
        centre[offsets() / 2] = 1;
        return tf.constant(Shape.of(1, 1, 1, 1, offsets()), DataBuffers.of(centre));
    }

    /** 1 where the window that sees unit u at offset o lies on the grid: u - o + centre. */
    private Operand<TFloat32> inside(Ops tf) {
        float[] inside = new float[height * width * offsets()];
        int radius = kernel / 2;
        for (int i = 0; i < inside.length; i++) {
            int offset = i % offsets();
            int x = i / offsets() % width - offset % kernel + radius;
            int y = i / offsets() / width - offset / kernel + radius;
            inside[i] = x >= 0 && x < width && y >= 0 && y < height ? 1 : 0;
        }
        return tf.constant(Shape.of(1, height, width, 1, offsets()), DataBuffers.of(inside));
    }
}
