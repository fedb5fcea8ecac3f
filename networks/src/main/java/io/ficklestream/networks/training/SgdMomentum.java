package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;

/**
 * Stochastic gradient descent with classical momentum 0.9 (Polyak, 1964), which DSRG and SEC use: {@code v = 0.9 v + g;
 * w = w - rate v}. Its moments are named {@code <parameter>/momentum}.
 */
public final class SgdMomentum implements Optimiser {

    private static final float MOMENTUM = 0.9f;

    private final Moments moments = new Moments();
    private final GatedUpdates updates;

    /** Adds gradients and updates to a graph, as {@link OptimiserKind#create} says. */
    public SgdMomentum(Graph graph, Objective objective, TrainableParameters parameters, UpdateRules rules) {
        Ops tf = Ops.create(graph);
        this.updates = new GatedUpdates(graph, objective, parameters, rules, pending -> update(tf, pending));
    }

    private Op update(Ops tf, GatedUpdates.Pending parameter) {
        var velocity = moments.declare(tf, parameter.name() + "/momentum", parameter.variable());
        return parameter
                .gated()
                .train
                .applyMomentum(
                        parameter.variable(),
                        velocity,
                        parameter.rate(),
                        parameter.gradient(),
                        parameter.gated().constant(MOMENTUM));
    }

    @Override
    public StepOutcome step(Session.Runner fed, long step, double learningRate) {
        return updates.run(fed, learningRate);
    }

    @Override
    public void reset(Session session) {
        moments.reset(session);
    }

    @Override
    public Map<String, FloatTensor> moments(Session session) {
        return moments.readAll(session);
    }

    @Override
    public void restore(Session session, String name, FloatTensor tensor) {
        moments.restore(session, name, tensor);
    }

    @Override
    public boolean owns(String name) {
        return moments.owns(name);
    }
}
