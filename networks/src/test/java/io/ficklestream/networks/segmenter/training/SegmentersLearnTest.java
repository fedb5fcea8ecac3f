package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.ThinSegmenter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From cues on a quarter of the pixels, both methods learn where the classes are, also in photographs never seen. */
class SegmentersLearnTest {

    private static final int STEPS = 450;

    @ParameterizedTest
    @ValueSource(strings = {"dsrg", "sec"})
    void classesAreFoundInNewPhotographs(String method) {
        // Given
        SegmenterArchitecture architecture = ThinSegmenter.architecture(Part.ALL, 0, 4);
        List<TrainingSample> samples = ThinSegmenter.weakSamples(architecture, 8);
        LossSelection losses = method.equals("sec") ? LossSelection.sec() : LossSelection.dsrg();
        try (var trainer = ThinSegmenter.trainer(architecture, losses)) {
            // When
            for (int step = 0; step < STEPS; step++) {
                trainer.step(List.of(samples.get(step % 8), samples.get((step + 3) % 8)));
            }

            // Then
            var agreement = trainer.agreement(ThinSegmenter.strongSamples(architecture, 4));
            assertThat(agreement.meanIou(0, 1, 2)).isGreaterThan(0.75);
        }
    }
}
