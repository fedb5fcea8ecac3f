package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every optimiser makes the updates that its paper's recurrence makes in float64. */
class OptimisersEqualTheirRecurrencesTest {

    private static final int STEPS = 25;
    private static final double RATE = 0.01;

    /** Kernel and bias in one vector with the recurrence's memory. */
    private static final class Recurrence {

        private final double[] w = {
            SmallProblem.START_KERNEL[0],
            SmallProblem.START_KERNEL[1],
            SmallProblem.START_KERNEL[2],
            SmallProblem.START_BIAS
        };
        private final double[] first = new double[4];
        private final double[] second = new double[4];

        double hidden() {
            double h = 0;
            for (int i = 0; i < 3; i++) {
                h += SmallProblem.INPUT[i] * w[i];
            }
            return h;
        }

        double loss() {
            return 0.5 * Math.pow(w[3] * hidden(), 2) + w[0] + w[1] + w[2];
        }

        double[] gradient() {
            double h = hidden();
            double[] g = new double[4];
            for (int i = 0; i < 3; i++) {
                g[i] = w[3] * w[3] * h * SmallProblem.INPUT[i] + 1;
            }
            g[3] = w[3] * h * h;
            return g;
        }

        void update(OptimiserKind kind, int i, double g, int step, double rate) {
            if (kind == OptimiserKind.SGD) {
                first[i] = 0.9 * first[i] + g;
                w[i] -= rate * first[i];
            } else {
                first[i] = 0.9 * first[i] + 0.1 * g;
                second[i] = 0.999 * second[i] + 0.001 * g * g;
                double mean = first[i] / (1 - Math.pow(0.9, step));
                double square = second[i] / (1 - Math.pow(0.999, step));
                w[i] -= rate * mean / (Math.sqrt(square) + 1e-8);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SGD, 1, 0, 0",
        "SGD, 2, 0.05, 0",
        "SGD, 0.5, 0.05, 1",
        "SGD, 1, 0, 1000",
        "ADAM, 1, 0, 0",
        "ADAM, 2, 0.05, 0",
        "ADAM, 0.5, 0.05, 1",
        "ADAM, 1, 0, 1000"
    })
    void withMultipliersDecayAndClipping(OptimiserKind kind, double biasMultiplier, double kernelDecay, double clip) {
        // Given a multiplier for the bias and decay for the kernel
        var rules = new UpdateRules(
                name -> name.equals(SmallProblem.BIAS) ? biasMultiplier : 1,
                name -> name.equals(SmallProblem.KERNEL) ? kernelDecay : 0,
                clip);
        var plain = new Recurrence();
        try (var problem = new SmallProblem(kind, rules)) {
            for (int step = 1; step <= STEPS; step++) {
                double[] gradient = plain.gradient();
                double norm = Math.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());

                // When both make a step, at a rate that changes
                double rate = RATE / step;
                StepOutcome outcome = problem.step(step, rate);

                // Then what was seen before the step is equal
                assertThat((double) outcome.loss()).isCloseTo(plain.loss(), within(1e-5));
                assertThat((double) outcome.gradientNorm()).isCloseTo(norm, within(1e-5));
                assertThat((double) outcome.extras().get(0)).isCloseTo(plain.hidden(), within(1e-5));

                // And so are the parameters after it
                double scale = clip == 0 ? 1 : Math.min(1, clip / norm);
                for (int i = 0; i < 4; i++) {
                    double g = scale * gradient[i] + (i < 3 ? kernelDecay * plain.w[i] : 0);
                    plain.update(kind, i, g, step, rate * (i < 3 ? 1 : biasMultiplier));
                }
                assertEqual(problem, plain.w);
            }
        }
    }

    private static void assertEqual(SmallProblem problem, double[] expected) {
        var actual = problem.parameters();
        for (int i = 0; i < 4; i++) {
            float[] values =
                    actual.get(i < 3 ? SmallProblem.KERNEL : SmallProblem.BIAS).values();
            assertThat((double) values[i < 3 ? i : 0]).isCloseTo(expected[i], within(1e-5));
        }
    }
}
