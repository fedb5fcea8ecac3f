package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.losses.BalancedSeedingLoss;
import io.ficklestream.networks.losses.BoundaryLoss;
import io.ficklestream.networks.losses.ExpansionDecays;
import io.ficklestream.networks.losses.ExpansionLoss;
import io.ficklestream.networks.losses.FullSupervisionLoss;
import io.ficklestream.networks.losses.SeedingLoss;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The losses of a selection in a graph, each weighted as it counts.
 *
 * @param selection which
 * @param fed what they compare the prediction with
 */
record SegmenterLosses(LossSelection selection, FedTargets fed) {

    /** By name; never empty. */
    Map<String, Operand<TFloat32>> parts(Ops tf, Operand<TFloat32> probabilities) {
        Map<String, Operand<TFloat32>> parts = new LinkedHashMap<>();
        parts.put("seeding", seeding(tf, probabilities));
        if (selection.boundary()) {
            parts.put("boundary", BoundaryLoss.of(tf, probabilities, fed.refined(), fed.weak(), selection.clipped()));
        }
        if (selection.expansion()) {
            parts.put(
                    "expansion",
                    ExpansionLoss.of(tf, probabilities, fed.imageLabels(), fed.weak(), ExpansionDecays.SEC));
        }
        var full = FullSupervisionLoss.of(tf, probabilities, fed.cues(), fed.strong());
        parts.put("full", tf.math.mul(full, tf.constant((float) selection.strongWeight())));
        return parts;
    }

    private Operand<TFloat32> seeding(Ops tf, Operand<TFloat32> probabilities) {
        return switch (selection.seeding()) {
            case BALANCED -> BalancedSeedingLoss.of(tf, probabilities, fed.cues(), fed.weak());
            case PLAIN -> SeedingLoss.of(tf, probabilities, fed.cues(), fed.weak());
        };
    }
}
