package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThreadsDoNotChangeMarginalsTest {
    @ParameterizedTest
    @EnumSource
    void upToTheOrderOfAdditions(CrfFilter filter) {
        Random random = new Random(81);
        for (int threads : new int[] {2, 3, 7}) {
            try (Workers workers = Workers.of(threads)) {
                // Given
                int labels = 1 + random.nextInt(12);
                RgbImage image = RandomScenes.image(random, 20 + random.nextInt(20), 20 + random.nextInt(20));
                float[] unary = RandomScenes.unary(random, labels, image);
                DenseCrfParameters parameters =
                        new DenseCrfParameters(5, new GaussianTerm(3, 3), new BilateralTerm(5, 15, 20), filter);

                // When
                float[] q = DenseCrf.infer(image, unary, labels, parameters, workers);

                // Then
                float[] alone = DenseCrf.infer(image, unary, labels, parameters);
                assertThat(Marginals.largestDifference(q, alone)).isLessThan(1e-4);
            }
        }
    }
}
