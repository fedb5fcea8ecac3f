package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages written before an optional field existed read with that field's documented default. */
class OlderMessagesStillReadTest {
    private static final ImagePlan PLAN_OF_GIVEN_LABELS = new ImagePlan(
            GoldenMessages.PLAN.imageId(),
            GoldenMessages.PLAN.planId(),
            GoldenMessages.PLAN.modelVersion(),
            GoldenMessages.PLAN.classes(),
            LabelOrigin.GIVEN,
            GoldenMessages.PLAN.totalSamples());

    @Test
    void anImageWithoutLabelsAndMaskIsOneToBePredicted() {
        // When
        ImageMessage image = Codecs.IMAGE.decode(GoldenFiles.read("older_image.bin"));

        // Then
        assertThat(image)
                .isEqualTo(new ImageMessage(
                        GoldenMessages.IMAGE.imageId(),
                        GoldenMessages.IMAGE.photograph(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void aTaskWithoutViewSeedAndLabelOriginIsTheOriginalViewOfGivenLabelsWithSeedZero() {
        // When
        CamTask task = Codecs.CAM_TASK.decode(GoldenFiles.read("older_cam_task.bin"));

        // Then
        assertThat(task)
                .isEqualTo(new CamTask(
                        PLAN_OF_GIVEN_LABELS,
                        GoldenMessages.CAM_TASK.photograph(),
                        View.ORIGINAL,
                        GoldenMessages.CAM_TASK.samples(),
                        GoldenMessages.CAM_TASK.activationThreshold(),
                        0L));
    }

    @Test
    void evidenceWithoutValueTypesHoldsTheOneTypeThatExisted() {
        // When
        SampleBlock block = Codecs.SAMPLE_BLOCK.decode(GoldenFiles.read("older_sample_block.bin"));

        // Then
        assertThat(block.evidence()).isEqualTo(GoldenMessages.EVIDENCE);
        assertThat(block.plan().labelOrigin()).isEqualTo(LabelOrigin.GIVEN);
    }
}
