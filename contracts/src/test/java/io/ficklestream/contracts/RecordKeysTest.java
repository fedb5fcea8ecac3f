package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordKeysTest {
    @Test
    void tasksOfOneImageHaveKeysOfTheirOwnSoThatTheySpreadOverWorkers() {
        assertThat(GoldenMessages.CAM_TASK.key()).isEqualTo("harbour/cat-007#100");
    }

    @Test
    void blocksOfOnePlanShareAKeySoThatOneAggregatorSeesAll() {
        assertThat(GoldenMessages.SAMPLE_BLOCK.key())
                .isEqualTo("harbour/cat-007@fickle-six-1@0123456789abcdef")
                .isEqualTo(GoldenMessages.PLAN.evidenceKey());
    }

    @Test
    void resultsHaveTheImageIdAsKey() {
        assertThat(GoldenMessages.IMAGE.key()).isEqualTo("harbour/cat-007");
        assertThat(GoldenMessages.LOCALIZATION_MAPS.key()).isEqualTo("harbour/cat-007");
        assertThat(GoldenMessages.SEED_MASK.key()).isEqualTo("harbour/cat-007");
        assertThat(GoldenMessages.SEGMENTATION.key()).isEqualTo("harbour/cat-007");
    }

    @Test
    void modelsHaveTheirRoleAsKeySoThatCompactionKeepsTheLatest() {
        assertThat(GoldenMessages.MODEL_ANNOUNCEMENT.key()).isEqualTo("classifier");
    }

    @Test
    void knownModelsHaveTheirVersionInTheKeySoThatCompactionKeepsThemAll() {
        // Given
        ModelAnnouncement model = GoldenMessages.MODEL_ANNOUNCEMENT;

        // Then
        assertThat(model.versionKey()).isEqualTo("classifier/fickle-six-1");
        assertThat(model.isMadeCurrentBy(model.versionKey())).isFalse();
        assertThat(model.isMadeCurrentBy(model.key())).isTrue();
    }

    @Test
    void aModelIsKnownBeforeItIsCurrent() {
        assertThat(GoldenMessages.MODEL_ANNOUNCEMENT.keysToMakeCurrent())
                .containsExactly("classifier/fickle-six-1", "classifier");
    }
}
