package io.ficklestream.networks.training;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/**
 * What a training step minimises, and what it reports beside.
 *
 * @param loss a scalar
 * @param extras scalars to be read in the same run, before the update: the parts of the loss, for example
 */
public record Objective(Operand<TFloat32> loss, List<Operand<TFloat32>> extras) {

    public Objective {
        extras = List.copyOf(extras);
    }

    /** A loss alone. */
    public static Objective of(Operand<TFloat32> loss) {
        return new Objective(loss, List.of());
    }
}
