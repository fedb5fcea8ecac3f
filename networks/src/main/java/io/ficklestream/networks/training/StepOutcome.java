package io.ficklestream.networks.training;

import java.util.List;

/**
 * What a training step saw, all of it before the update.
 *
 * @param loss the objective's loss
 * @param gradientNorm square root of the sum of the squares of all gradients of the loss, before clipping and without
 *     weight decay; not finite where a gradient is not
 * @param extras values of {@link Objective#extras()}, in that order
 */
public record StepOutcome(float loss, float gradientNorm, List<Float> extras) {

    public StepOutcome {
        extras = List.copyOf(extras);
    }

    /** Whether the step could be trusted: neither loss nor gradients overflowed or became NaN. */
    public boolean finite() {
        return Float.isFinite(loss) && Float.isFinite(gradientNorm);
    }
}
