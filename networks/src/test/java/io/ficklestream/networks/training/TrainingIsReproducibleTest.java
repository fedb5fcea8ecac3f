package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Training learns, gives the same parameters every time, and an interruption changes nothing. */
class TrainingIsReproducibleTest {

    private static final int CLASSES = 2;
    private static final int CHANNELS = 8;
    private static final int KERNEL = 3;
    private static final int STEPS = 30;
    private static final OptimiserOptions OPTIMISER = new OptimiserOptions(0.01, 10, 4, 1, 0.5, 1e-5, 1, 5);
    private static final ClassifierArchitecture ARCHITECTURE = new ClassifierArchitecture(
            SyntheticFeatures.classNames(CLASSES), 33, OutputStride.EIGHT, 0, CHANNELS, KERNEL, 0.5);

    @Test
    void theLossFalls() {
        try (var network = started()) {
            // When the same batch is learned again and again
            float first = step(network, 1);
            float last = first;
            for (int step = 2; step <= 5 * STEPS; step++) {
                last = step(network, step);
            }

            // Then its loss falls well below the start's
            assertThat(last).isLessThan(first / 2);
        }
    }

    @Test
    void twoRunsGiveTheSameParameters() {
        try (var one = started();
                var other = started()) {
            for (int step = 1; step <= STEPS; step++) {
                assertThat(step(one, step)).isEqualTo(step(other, step));
            }
            assertThat(one.parameters()).isEqualTo(other.parameters());
        }
    }

    @Test
    void aRunThatIsInterruptedAndResumedGivesTheSameParameters() {
        try (var whole = started();
                var first = started();
                var second = started()) {
            // Given a run that stops half-way
            for (int step = 1; step <= STEPS; step++) {
                step(whole, step);
            }
            for (int step = 1; step <= STEPS / 2; step++) {
                step(first, step);
            }

            // When another process goes on with its parameters and moments
            Map<String, FloatTensor> snapshot = new HashMap<>(first.parameters());
            snapshot.putAll(first.moments());
            second.load(snapshot);
            for (int step = STEPS / 2 + 1; step <= STEPS; step++) {
                step(second, step);
            }

            // Then it ends where the whole run ends
            assertThat(second.parameters()).isEqualTo(whole.parameters());
        }
    }

    private static ClassifierNetwork started() {
        var network = new ClassifierNetwork(ARCHITECTURE, null, SyntheticFeatures.SHAPE, OPTIMISER, 2);
        network.load(SyntheticFeatures.start(CHANNELS, CLASSES, KERNEL));
        return network;
    }

    private static float step(ClassifierNetwork network, int step) {
        return network.train(SyntheticFeatures.batch(4, CLASSES, 3), new long[] {5, step}, step, OPTIMISER.rateOf(0));
    }
}
