package io.ficklestream.networks.training;

import org.tensorflow.Graph;

/** The optimisers to choose from. */
public enum OptimiserKind {
    ADAM {
        @Override
        public Optimiser create(Graph graph, Objective objective, TrainableParameters parameters, UpdateRules rules) {
            return new Adam(graph, objective, parameters, rules);
        }
    },
    SGD {
        @Override
        public Optimiser create(Graph graph, Objective objective, TrainableParameters parameters, UpdateRules rules) {
            return new SgdMomentum(graph, objective, parameters, rules);
        }
    };

    /**
     * Adds gradients and updates to a graph. The moments are undefined until they are reset or restored.
     *
     * @throws IllegalStateException where the loss does not depend on one of the parameters, naming it
     */
    public abstract Optimiser create(
            Graph graph, Objective objective, TrainableParameters parameters, UpdateRules rules);
}
