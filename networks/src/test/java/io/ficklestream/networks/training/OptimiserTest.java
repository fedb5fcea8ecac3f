package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.runtime.TensorFlowRuntime;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class OptimiserTest {

    private static final double RATE = 0.01;
    private static final UpdateRules PLAIN = new UpdateRules(name -> 1, name -> 0, UpdateRules.UNCLIPPED);

    @ParameterizedTest
    @EnumSource
    void restoredMomentsGiveTheSameContinuation(OptimiserKind kind) {
        try (var whole = new SmallProblem(kind, PLAIN);
                var resumed = new SmallProblem(kind, PLAIN)) {
            // Given a run of five steps
            for (int step = 1; step <= 5; step++) {
                whole.step(step, RATE);
            }

            // When another one goes on from its parameters and moments
            resumed.restore(whole.everything());

            // Then both see and do the same, to the bit
            for (int step = 6; step <= 10; step++) {
                assertThat(resumed.step(step, RATE)).isEqualTo(whole.step(step, RATE));
            }
            assertThat(resumed.everything()).isEqualTo(whole.everything());
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutItsMomentsARunGoesOnDifferently(OptimiserKind kind) {
        try (var whole = new SmallProblem(kind, PLAIN);
                var forgetful = new SmallProblem(kind, PLAIN)) {
            whole.step(1, RATE);
            forgetful.restore(whole.parameters());
            whole.step(2, RATE);
            forgetful.step(2, RATE);
            assertThat(forgetful.parameters()).isNotEqualTo(whole.parameters());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tensorsOfTheForwardGraphCanBeFedInsteadOfComputed(OptimiserKind kind) {
        try (var computed = new SmallProblem(kind, PLAIN);
                var fed = new SmallProblem(kind, PLAIN)) {
            // When a step is given what the hidden layer came to in the other
            StepOutcome outcome = computed.step(1, RATE);
            StepOutcome same = fed.stepWithHidden(1, RATE, outcome.extras().get(0));

            // Then it is the same step, below that layer too
            assertThat(same).isEqualTo(outcome);
            assertThat(fed.everything()).isEqualTo(computed.everything());
        }
    }

    @Test
    void gradientsThatAreNotFiniteShowInTheOutcome() {
        try (var problem = new SmallProblem(OptimiserKind.SGD, PLAIN)) {
            assertThat(problem.step(1, RATE).finite()).isTrue();
            assertThat(problem.step(2, RATE, 1e30, 0, 0).finite()).isFalse();
        }
    }

    @Test
    void momentsAreNamedAfterTheirParameters() {
        try (var adam = new SmallProblem(OptimiserKind.ADAM, PLAIN);
                var sgd = new SmallProblem(OptimiserKind.SGD, PLAIN)) {
            assertThat(adam.everything())
                    .containsOnlyKeys(
                            "layer/kernel",
                            "layer/bias",
                            "layer/kernel/m",
                            "layer/kernel/v",
                            "layer/bias/m",
                            "layer/bias/v");
            assertThat(sgd.everything())
                    .containsOnlyKeys("layer/kernel", "layer/bias", "layer/kernel/momentum", "layer/bias/momentum");
            assertThatThrownBy(() ->
                            sgd.restore(Map.of("layer/bias/m", adam.everything().get("layer/bias/m"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("layer/bias/m");
        }
    }

    @Test
    void aParameterInNoLayerIsRefused() {
        assertRefused((tf, forgotten) -> tf.constant(1f));
    }

    @Test
    void aParameterThatNoGradientReachesIsRefused() {
        assertRefused((tf, forgotten) -> tf.sum(tf.stopGradient(forgotten), tf.constant(0)));
    }

    private static void assertRefused(BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> term) {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph()) {
            // Given a loss of two parameters
            Ops tf = Ops.create(graph);
            var parameters = new TrainableParameters();
            var used = parameters.declare(tf, "used", 2);
            var forgotten = parameters.declare(tf, "forgotten", 2);
            var loss = tf.math.add(tf.sum(used, tf.constant(0)), term.apply(tf, forgotten));

            // Then no optimiser can be made where one of them has no gradient
            assertThatThrownBy(() -> OptimiserKind.SGD.create(graph, Objective.of(loss), parameters, PLAIN))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not depend on")
                    .hasMessageContaining("forgotten");
        }
    }

    @Test
    void clippingToANegativeNormIsRefused() {
        assertThatThrownBy(() -> new UpdateRules(name -> 1, name -> 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> new UpdateRules(name -> 1, name -> 0, Double.NaN))
                .hasMessageContaining("NaN");
    }
}
