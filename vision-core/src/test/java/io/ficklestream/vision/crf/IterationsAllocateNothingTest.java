package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.ficklestream.vision.image.RgbImage;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IterationsAllocateNothingTest {
    private static final int FEW = 3;
    private static final int MANY = 40;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final RgbImage image = RandomScenes.image(new Random(91), 40, 50);
    private final float[] unary = RandomScenes.unary(new Random(92), 5, image);

    @ParameterizedTest
    @EnumSource
    void howeverManyThereAre(CrfFilter filter) {
        // Given
        DenseCrfParameters parameters = CrfPreset.DSRG_TEST.parameters().withFilter(filter);
        allocatedBy(parameters.withIterations(MANY));
        allocatedBy(parameters.withIterations(FEW));

        // When
        long few = allocatedBy(parameters.withIterations(FEW));
        long many = allocatedBy(parameters.withIterations(MANY));

        // Then less than one small object for every iteration more
        assertThat(many - few).isLessThan(16L * (MANY - FEW));
    }

    private long allocatedBy(DenseCrfParameters parameters) {
        long before = threads.getCurrentThreadAllocatedBytes();
        DenseCrf.infer(image, unary, 5, parameters);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
