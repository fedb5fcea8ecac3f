package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.ThinSegmenter;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.training.OptimiserKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a step subtracts is the gradient of the loss that it reports, for every parameter from the first convolution to
 * the scores: equal to central differences along each parameter's own gradient.
 */
class WholeNetworkGradientsTest {

    private static final double RELATIVE_STEP = 3e-4;
    private static final double SMALL = 0.3;
    private static final double NEGLIGIBLE = 5e-2;

    @ParameterizedTest
    @CsvSource({"ALL, 0, dsrg, 12", "LAST_STAGE, 0, sec, 12", "LAST_STAGE, 3, dsrg, 6", "NONE, 0, sec, 6"})
    void theStepIsTheGradient(Part part, int rank, String method, int dilation) {
        // Given a network of two branches, weak and strong photographs, and losses whose targets do not move
        SegmenterArchitecture architecture = ThinSegmenter.architecture(part, rank, dilation, 2);
        List<TrainingSample> batch = new ArrayList<>(ThinSegmenter.weakSamples(architecture, 2));
        batch.addAll(ThinSegmenter.strongSamples(architecture, 1));
        LossSelection losses = method.equals("sec")
                ? LossSelection.sec().withBoundary(false)
                : LossSelection.dsrg().withBoundary(false).withGrowing(false);
        var options = ThinSegmenter.options(losses, OptimiserKind.SGD, 1);
        try (var trainer = new SegmenterTrainer(architecture, options, ThinSegmenter.START, 1)) {
            SegmenterSnapshot before = trainer.snapshot();
            trainer.step(batch);
            Map<String, FloatTensor> after = trainer.checkpoint();

            for (String name : after.keySet()) {
                // When the loss is measured a little before and behind along the parameter's gradient
                float[] gradient = difference(before.tensors().get(name), after.get(name));
                double norm = norm(gradient);
                if (norm > NEGLIGIBLE) {
                    double step = RELATIVE_STEP
                            * Math.max(SMALL, norm(before.tensors().get(name).values()));
                    double slope = (loss(trainer, before, batch, name, gradient, step / norm)
                                    - loss(trainer, before, batch, name, gradient, -step / norm))
                            / (2 * step);

                    // Then it rises as steeply as the gradient is long, but for the kinks of ReLU and float32
                    assertThat(slope).as(name).isCloseTo(norm, within(0.05 * norm + 1e-2));
                }
            }
        }
    }

    private static double loss(
            SegmenterTrainer trainer,
            SegmenterSnapshot origin,
            List<TrainingSample> batch,
            String name,
            float[] direction,
            double factor) {
        Map<String, FloatTensor> moved = new HashMap<>(origin.tensors());
        FloatTensor tensor = origin.tensors().get(name);
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) (factor * direction[i]);
        }
        moved.put(name, new FloatTensor(tensor.shape(), values));
        trainer.resume(new SegmenterSnapshot(origin.step(), moved));
        return trainer.step(batch).loss();
    }

    private static float[] difference(FloatTensor before, FloatTensor after) {
        float[] difference = before.values().clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= after.values()[i];
        }
        return difference;
    }

    private static double norm(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
