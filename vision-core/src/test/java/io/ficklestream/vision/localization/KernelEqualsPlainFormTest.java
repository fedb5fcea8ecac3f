package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.parallel.Workers;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The kernel gives, to the bit, what the definition gives unit by unit. */
class KernelEqualsPlainFormTest {
    private static final int SHAPES = 80;
    private static final double[] DROPOUTS = {0, 1e-12, 0.1, 0.3, 0.5, 0.7, 0.9, 0.995, 0.99999};
    private static final double[] THRESHOLDS = {0, 0.1, 0.35, 0.99};
    private static final Workers[] THREADS = {Workers.callerOnly(), Workers.of(2), Workers.of(3)};

    @AfterAll
    static void close() {
        for (Workers threads : THREADS) {
            threads.close();
        }
    }

    @Test
    void randomShapesAndParameters() {
        Random random = new Random(20170809);
        for (int shape = 0; shape < SHAPES; shape++) {
            // Given
            SelectionParameters parameters =
                    new SelectionParameters(1 + 2 * random.nextInt(8), DROPOUTS[random.nextInt(DROPOUTS.length)]);
            Responses responses = randomResponses(random, parameters.kernel());
            SelectionKey key = new SelectionKey("image-" + shape, "model", shape % 3, random.nextLong());
            double threshold = THRESHOLDS[random.nextInt(THRESHOLDS.length)];
            int from = random.nextInt(1000);
            int to = from + 1 + random.nextInt(11);

            // When
            Evidence evidence = new StochasticSelection(parameters, THREADS[random.nextInt(THREADS.length)])
                    .accumulate(responses, key, from, to, threshold);

            // Then
            PlainSelection plain = new PlainSelection(parameters, responses.pixels(), key);
            assertThat(evidence)
                    .as("%s %s samples %d to %d", parameters, responses, from, to)
                    .isEqualTo(new PlainEvidence(responses, plain, threshold).of(from, to));
        }
    }

    @Test
    void thePapersSettingAfterTheCompilerHasMadeVectorLoops() {
        // Given
        SelectionParameters parameters = SelectionParameters.defaults();
        Responses responses = RandomResponses.of(new Random(3), 2, 9, 41, 41);
        SelectionKey key = new SelectionKey("image", "model", 0, 42);
        StochasticSelection selection = new StochasticSelection(parameters);
        for (int run = 0; run < 20; run++) {
            selection.accumulate(responses, key, 0, 200, 0.35);
        }

        // When
        Evidence evidence = selection.accumulate(responses, key, 100, 110, 0.35);

        // Then
        PlainSelection plain = new PlainSelection(parameters, responses.pixels(), key);
        assertThat(evidence).isEqualTo(new PlainEvidence(responses, plain, 0.35).of(100, 110));
    }

    /** Also with planes of zeros, with negative ones, and of sizes from the smallest to the largest floats. */
    private static Responses randomResponses(Random random, int kernel) {
        Responses responses =
                RandomResponses.of(random, 1 + random.nextInt(3), kernel, 1 + random.nextInt(9), 1 + random.nextInt(9));
        float size = new float[] {1, 1, 1, 1e-38f, 1e-44f, 1e37f}[random.nextInt(6)];
        boolean sparse = random.nextBoolean();
        float[] values = responses.values();
        for (int i = 0; i < values.length; i++) {
            int offset = i / responses.pixels() % responses.offsets();
            boolean zero = sparse && (offset / kernel - kernel / 2 | offset % kernel - kernel / 2) % 2 != 0;
            values[i] *= zero ? 0 : size;
        }
        return responses;
    }
}
