package io.ficklestream.networks.segmenter.training;

import java.util.function.UnaryOperator;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * Dropout (Srivastava et al., JMLR 2014) whose draws follow from a seed that is fed: kept values are divided by the
 * probability to keep them, so nothing changes in use.
 */
final class SeededDropout implements UnaryOperator<Operand<TFloat32>> {

    private final Ops tf;
    private final Operand<TInt64> seed;
    private final float keep;
    private long layer;

    /**
     * @param seed two integers
     * @param rate probability that a value is dropped, in [0, 1)
     */
    SeededDropout(Ops tf, Operand<TInt64> seed, double rate) {
        this.tf = tf;
        this.seed = seed;
        this.keep = (float) (1 - rate);
    }

    @Override
    public Operand<TFloat32> apply(Operand<TFloat32> x) {
        if (keep == 1) {
            return x;
        }
        var own = tf.math.add(seed, tf.constant(new long[] {++layer, 0}));
        var uniform = tf.random.statelessRandomUniform(tf.shape(x), own, TFloat32.class);
        var kept = tf.dtypes.cast(tf.math.less(uniform, tf.constant(keep)), TFloat32.class);
        return tf.math.mul(x, tf.math.mul(kept, tf.constant(1 / keep)));
    }
}
