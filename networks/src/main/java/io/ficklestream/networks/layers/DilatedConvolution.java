package io.ficklestream.networks.layers;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.nn.Conv2d;
import org.tensorflow.types.TFloat32;

/**
 * A 3 x 3 convolution with stride 1 and a dilation rate that keeps height and width.
 *
 * <p>Two equal forms exist because TensorFlow's Conv2D computes wrong gradients, silently, when its {@code dilations}
 * attribute is set on a CPU: {@link #forServing()} uses the attribute and takes any size, {@link #forTraining(int,
 * int)} rearranges space to batch and has correct gradients.
 */
@FunctionalInterface
public interface DilatedConvolution {

    /**
     * @param x batch x height x width x channels
     * @param kernel 3 x 3 x in x out
     * @param rate dilation, 1 or more
     */
    Operand<TFloat32> apply(Ops tf, Operand<TFloat32> x, Operand<TFloat32> kernel, int rate);

    /** Forward only; any height and width. */
    static DilatedConvolution forServing() {
        return (tf, x, kernel, rate) -> tf.nn.conv2d(
                x,
                kernel,
                List.of(1L, 1L, 1L, 1L),
                "SAME",
                Conv2d.dilations(List.of(1L, (long) rate, (long) rate, 1L)));
    }

    /** Correct gradients; only for maps of this height and width, because the rearranging needs to know them. */
    static DilatedConvolution forTraining(int height, int width) {
        return (tf, x, kernel, rate) -> {
            List<Long> stride = List.of(1L, 1L, 1L, 1L);
            if (rate == 1) {
                return tf.nn.conv2d(x, kernel, stride, "SAME");
            }
            int bottom = Math.floorMod(-height, rate);
            int right = Math.floorMod(-width, rate);
            var block = tf.constant(new int[] {rate, rate});
            var pads = tf.constant(new int[][] {{rate, rate + bottom}, {rate, rate + right}});
            var crops = tf.constant(new int[][] {{0, bottom}, {0, right}});
            var grouped = tf.spaceToBatchNd(x, block, pads);
            return tf.batchToSpaceNd(tf.nn.conv2d(grouped, kernel, stride, "VALID"), block, crops);
        };
    }
}
