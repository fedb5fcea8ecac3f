package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.losses.LossCase.GraphLoss;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Every loss is the mean over the images that count for it, whatever the others hold. */
class WeakAndStrongImagesShareABatchTest {

    private static final int CELLS = 6;
    private static final int LABELS = 3;

    /** All losses, on targets that are equal in every image. */
    enum Loss {
        BALANCED_SEEDING(batch -> (tf, p, w) -> BalancedSeedingLoss.of(tf, p, targets(tf, batch), w)),
        SEEDING(batch -> (tf, p, w) -> SeedingLoss.of(tf, p, targets(tf, batch), w)),
        BOUNDARY(batch -> (tf, p, w) -> BoundaryLoss.of(tf, p, targets(tf, batch), w, false)),
        CLIPPED_BOUNDARY(batch -> (tf, p, w) -> BoundaryLoss.of(tf, p, targets(tf, batch), w, true)),
        EXPANSION(batch -> (tf, p, w) -> ExpansionLoss.of(tf, p, labels(tf, batch), w)),
        FULL_SUPERVISION(batch -> (tf, p, w) -> FullSupervisionLoss.of(tf, p, targets(tf, batch), w));

        private final Function<LossCase, GraphLoss> on;

        Loss(Function<LossCase, GraphLoss> on) {
            this.on = on;
        }

        /** Cell u has label u modulo the number of labels. */
        private static Operand<TFloat32> targets(Ops tf, LossCase batch) {
            float[] targets = new float[batch.images() * CELLS * LABELS];
            for (int i = 0; i < batch.images() * CELLS; i++) {
                targets[i * LABELS + i % LABELS] = 1;
            }
            return batch.grid(tf, targets);
        }

        private static Operand<TFloat32> labels(Ops tf, LossCase batch) {
            float[] labels = new float[batch.images() * LABELS];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = i % LABELS == LABELS - 1 ? 0 : 1;
            }
            return tf.constant(Shape.of(batch.images(), LABELS), DataBuffers.of(labels));
        }
    }

    @ParameterizedTest
    @EnumSource
    void imagesThatDoNotCountChangeNothingAndGetNoGradient(Loss loss) {
        // Given three images of which the second does not count
        var three = batch(3);
        float[] logits = three.logits();
        int perImage = CELLS * LABELS;

        // When the loss is taken with it, and of the other two alone
        var mixed = three.run(logits, new float[] {1, 0, 1}, loss.on.apply(three));
        float[] counting = Arrays.copyOf(logits, 2 * perImage);
        System.arraycopy(logits, 2 * perImage, counting, perImage, perImage);
        var alone = batch(2).run(counting, new float[] {1, 1}, loss.on.apply(batch(2)));

        // Then the two are equal, and the image that does not count is not trained on
        assertThat(mixed.value()).isCloseTo(alone.value(), within(1e-6)).isPositive();
        float[] gradient = mixed.gradients().get(0);
        LossCase.assertZero(Arrays.copyOfRange(gradient, perImage, 2 * perImage));
        assertThat(Arrays.copyOf(gradient, perImage))
                .containsExactly(Arrays.copyOf(alone.gradients().get(0), perImage), within(1e-6f));
    }

    @ParameterizedTest
    @EnumSource
    void aBatchInWhichNoImageCountsCostsNothing(Loss loss) {
        var batch = batch(2);
        var result = batch.run(batch.logits(), new float[2], loss.on.apply(batch));
        assertThat(result.value()).isZero();
        LossCase.assertZero(result.gradients().get(0));
    }

    @ParameterizedTest
    @EnumSource
    void lossAndGradientStayFiniteHoweverWrongThePrediction(Loss loss) {
        // Given logits so large that a softmax in float32 is 0 and 1, and wrong everywhere
        var batch = batch(1);
        float[] logits = new float[CELLS * LABELS];
        for (int i = 0; i < CELLS; i++) {
            logits[i * LABELS + (i + 1) % LABELS] = 500;
        }

        // When the loss is computed
        var result = batch.run(logits, new float[] {1}, loss.on.apply(batch));

        // Then it is positive and at most what the floor makes of the worst case, and so is the gradient finite
        assertThat(result.value()).isBetween(0.1, -3 * Math.log(FlooredSoftmax.FLOOR / 2));
        assertThat(Arrays.toString(result.gradients().get(0))).doesNotContain("NaN", "Infinity");
    }

    private static LossCase batch(int images) {
        return new LossCase(images, CELLS, LABELS, new Random(17));
    }
}
