package io.ficklestream.networks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/**
 * The part of a training step that all optimisers share: gradients, clipping, weight decay, and the gate that every
 * update and every reported value is behind.
 */
final class GatedUpdates {

    /**
     * A parameter to be updated.
     *
     * @param gated what builds the update, so that it waits for the gate
     * @param name of the parameter
     * @param variable that holds it
     * @param gradient clipped, with weight decay
     * @param rate learning rate times the parameter's multiplier
     */
    record Pending(
            Ops gated, String name, Variable<TFloat32> variable, Operand<TFloat32> gradient, Operand<TFloat32> rate) {}

    private final Placeholder<TFloat32> rate;
    private final List<Operand<TFloat32>> reported = new ArrayList<>();
    private final List<Op> updates = new ArrayList<>();

    /** @param update how the optimiser turns a gradient into an update */
    GatedUpdates(
            Graph graph,
            Objective objective,
            TrainableParameters parameters,
            UpdateRules rules,
            Function<Pending, Op> update) {
        Ops tf = Ops.create(graph);
        this.rate = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        ParameterGradients raw = ParameterGradients.of(graph, objective.loss(), parameters);
        Operand<TFloat32> norm = raw.norm(tf);
        ParameterGradients clipped = rules.clips() ? raw.clipped(tf, norm, rules.clip()) : raw;
        ParameterGradients gradients = clipped.decayed(tf, parameters, rules);
        List<Operand<TFloat32>> seen = new ArrayList<>(List.of(objective.loss(), norm));
        seen.addAll(objective.extras());
        Ops gated = gate(tf, gradients, seen);
        seen.forEach(value -> reported.add(gated.identity(value)));
        for (int i = 0; i < gradients.each().size(); i++) {
            String name = parameters.names().get(i);
            var scaled = gated.math.mul(
                    rate, gated.constant((float) rules.multiplier().applyAsDouble(name)));
            var gradient = gradients.each().get(i);
            updates.add(update.apply(new Pending(gated, name, parameters.variable(name), gradient, scaled)));
        }
    }

    private static Ops gate(Ops tf, ParameterGradients gradients, List<Operand<TFloat32>> seen) {
        List<Op> gate = new ArrayList<>(gradients.each());
        gate.addAll(seen);
        return tf.withControlDependencies(gate);
    }

    /** Runs all updates. The caller has fed what the loss and the optimiser need. */
    StepOutcome run(Session.Runner fed, double learningRate) {
        updates.forEach(fed::addTarget);
        reported.forEach(fed::fetch);
        try (TFloat32 lr = TFloat32.scalarOf((float) learningRate);
                var result = fed.feed(rate, lr).run()) {
            var extras = IntStream.range(2, reported.size())
                    .mapToObj(i -> scalar(result, i))
                    .toList();
            return new StepOutcome(scalar(result, 0), scalar(result, 1), extras);
        }
    }

    private static float scalar(Result result, int index) {
        return ((TFloat32) result.get(index)).getFloat();
    }
}
