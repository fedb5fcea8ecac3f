package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.ThinSegmenter;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.crf.Unaries;
import io.ficklestream.vision.growing.GrowingParameters;
import io.ficklestream.vision.growing.RegionGrowing;
import io.ficklestream.vision.growing.SeedCues;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a step learns from is, photograph by photograph, the CRF's marginals and the cues grown into them. */
class TargetsAreRefinedAndGrownTest {

    private static final SegmenterArchitecture ARCHITECTURE = ThinSegmenter.architecture(Part.NONE, 0, 12);
    private static final int SIDE = ARCHITECTURE.lossSide();
    private static final int CELLS = SIDE * SIDE;
    private static final int LABELS = 3;

    @Test
    void aWeakPhotographIsRefinedAndGrownAndAStrongOneIsTakenAsItIs() {
        // Given two weak photographs, a strong one, and random predictions
        List<TrainingSample> batch = new ArrayList<>(ThinSegmenter.weakSamples(ARCHITECTURE, 2));
        batch.addAll(ThinSegmenter.strongSamples(ARCHITECTURE, 1));
        float[] predicted = predictions(new Random(9), batch.size());

        // When
        StepTargets targets = targets(LossSelection.dsrg(), batch, predicted);

        // Then
        assertThat(targets.weak()).containsExactly(1, 1, 0);
        assertThat(targets.strong()).containsExactly(0, 0, 1);
        assertThat(targets.imageLabels()).containsExactly(1, 1, 0, 1, 0, 1, 1, 1, 1);
        for (int image = 0; image < 2; image++) {
            TrainingSample sample = batch.get(image);
            float[] refined = refined(sample, predicted, image);
            SeedCues grown = new RegionGrowing(GrowingParameters.defaults(), CELLS)
                    .grow(cuesOf(sample), sample.imageLabels(), refined);
            assertThat(grown.count(0) + grown.count(1) + grown.count(2))
                    .isGreaterThan(cuesOf(sample).count(0)
                            + cuesOf(sample).count(1)
                            + cuesOf(sample).count(2));
            assertImage(targets, image, refined, grown);
        }
        assertImage(targets, 2, new float[LABELS * CELLS], cuesOf(batch.get(2)));
    }

    @Test
    void withoutGrowingTheCuesStayAsTheyAre() {
        // Given
        List<TrainingSample> batch = ThinSegmenter.weakSamples(ARCHITECTURE, 1);
        float[] predicted = predictions(new Random(10), 1);

        // When
        StepTargets targets = targets(LossSelection.sec(), batch, predicted);

        // Then
        assertImage(targets, 0, refined(batch.get(0), predicted, 0), cuesOf(batch.get(0)));
    }

    private static StepTargets targets(LossSelection losses, List<TrainingSample> batch, float[] predicted) {
        var options = ThinSegmenter.options(losses, OptimiserKind.ADAM, 0.01);
        try (Workers workers = Workers.of(2)) {
            return new TargetMaker(ARCHITECTURE, options, workers).targets(batch, predicted);
        }
    }

    /** Confident for the left half, at random elsewhere. */
    private static float[] predictions(Random random, int images) {
        float[] predictions = new float[images * CELLS * LABELS];
        for (int cell = 0; cell < images * CELLS; cell++) {
            boolean sure = cell % SIDE < SIDE / 2;
            float first = sure ? 0.002f : random.nextFloat();
            float second = (1 - first) * (sure ? 0.995f : random.nextFloat());
            predictions[cell * LABELS] = first;
            predictions[cell * LABELS + 1] = second;
            predictions[cell * LABELS + 2] = 1 - first - second;
        }
        return predictions;
    }

    private static SeedCues cuesOf(TrainingSample sample) {
        return SeedCues.of(new LabelImage(SIDE, SIDE, sample.cues()), LABELS);
    }

    private static float[] refined(TrainingSample sample, float[] predicted, int image) {
        float[] planes = new float[LABELS * CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            for (int label = 0; label < LABELS; label++) {
                planes[label * CELLS + cell] = predicted[(image * CELLS + cell) * LABELS + label];
            }
        }
        RgbImage colours = new RgbImage(SIDE, SIDE, sample.colours());
        return DenseCrf.infer(colours, Unaries.fromProbabilities(planes), LABELS, CrfPreset.DSRG_TRAINING.parameters());
    }

    private static void assertImage(StepTargets targets, int image, float[] refined, SeedCues cues) {
        for (int cell = 0; cell < CELLS; cell++) {
            for (int label = 0; label < LABELS; label++) {
                int at = (image * CELLS + cell) * LABELS + label;
                assertThat(targets.refined()[at]).isEqualTo(refined[label * CELLS + cell]);
                assertThat(targets.cues()[at]).isEqualTo(cues.isSeed(label, cell) ? 1 : 0);
            }
        }
    }
}
