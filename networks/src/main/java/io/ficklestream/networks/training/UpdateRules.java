package io.ficklestream.networks.training;

import java.util.function.ToDoubleFunction;

/**
 * What the optimisers have in common. The gradient that an optimiser gets for a parameter w is {@code min(1, clip /
 * norm) g + decay w}, where norm is that of all gradients together.
 *
 * @param multiplier of the learning rate, by the parameter's name
 * @param decay weight decay, by the parameter's name
 * @param clip the largest norm of all gradients together that is left as it is; {@link #UNCLIPPED} for no limit
 */
public record UpdateRules(ToDoubleFunction<String> multiplier, ToDoubleFunction<String> decay, double clip) {

    /** Leaves gradients as they are. */
    public static final double UNCLIPPED = 0;

    public UpdateRules {
        if (!(clip >= 0)) {
            throw new IllegalArgumentException("gradients cannot be clipped to a norm of " + clip
                    + ": use a positive number, or 0 for no clipping");
        }
    }

    boolean clips() {
        return clip > 0;
    }
}
