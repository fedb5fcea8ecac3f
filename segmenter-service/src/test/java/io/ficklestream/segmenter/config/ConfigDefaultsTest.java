package io.ficklestream.segmenter.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.segmenter.domain.training.TrainingRules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigDefaultsTest {

    private final SegmenterConfig config = Settings.of(Map.of());

    @Test
    void defaultsOfTheService() {
        assertThat(config.cache()).isEqualTo(Path.of("/home/somebody/.cache/ficklestream"));
        assertThat(config.directory()).isEqualTo(Path.of("/home/somebody/.ficklestream/state/segmenter-service"));
        assertThat(config.photograph().maxBytes()).isEqualTo(8 * 1024 * 1024);
        assertThat(config.photograph().maxPixels()).isEqualTo(64_000_000);
        assertThat(config.network().classes()).isEqualTo(List.of("cat", "cow", "dog", "horse", "person", "sheep"));
        assertThat(config.network().start()).isEmpty();
    }

    @Test
    void defaultsOfTheTraining() {
        // Given
        TrainingConfig training = config.training();

        // Then
        assertThat(training.enabled()).isTrue();
        assertThat(TrainingBeans.rules(training)).isEqualTo(new TrainingRules(4, 0.5, 64, 100, 500, 0));
        assertThat(training.replayCapacity()).isEqualTo(512);
        assertThat(training.backlogCapacity()).isEqualTo(256);
        assertThat(training.checkpointsKept()).isEqualTo(20);
        assertThat(training.holdoutShare()).isEqualTo(0.1);
        assertThat(training.holdoutCapacity()).isEqualTo(64);
        assertThat(training.progressEvery()).isEqualTo(Duration.ofSeconds(5));
        assertThat(training.threads()).isZero();
        assertThat(training.photographCapacity()).isEqualTo(20_000);
        assertThat(training.photographPatience()).isEqualTo(Duration.ofSeconds(60));
        assertThat(NetworkBeans.options(training).losses()).isEqualTo(LossSelection.dsrg());
    }

    @Test
    void defaultsOfTheOptimiser() {
        // Given
        OptimiserConfig optimiser = config.training().optimiser();

        // Then
        assertThat(optimiser.kind()).isEqualTo(OptimiserKind.ADAM);
        assertThat(optimiser.learningRate()).isEqualTo(0.0005);
        assertThat(optimiser.weightDecay()).isEqualTo(0.00001);
        assertThat(optimiser.backboneMultiplier()).isEqualTo(0.3);
        assertThat(optimiser.scoreMultiplier()).isEqualTo(1);
        assertThat(optimiser.biasMultiplier()).isEqualTo(1);
        assertThat(optimiser.clip()).isEqualTo(5);
    }

    @Test
    void defaultsOfThePrediction() {
        // Given
        PredictionConfig prediction = config.prediction();

        // Then
        assertThat(prediction.enabled()).isTrue();
        assertThat(prediction.scales()).containsExactly(1.0);
        assertThat(prediction.mirrored()).isFalse();
        assertThat(prediction.crf()).isTrue();
        assertThat(prediction.workingPixels()).isEqualTo(250_000);
        assertThat(prediction.threads()).isZero();
    }

    @Test
    void secAndAnotherWeightOfMasksCanBeChosen() {
        // Given
        SegmenterConfig sec = Settings.of(Map.of(
                "ficklestream.segmenter.training.method", "sec",
                "ficklestream.segmenter.training.strong-weight", "3"));

        // When, Then
        assertThat(NetworkBeans.options(sec.training()).losses())
                .isEqualTo(LossSelection.sec().withStrongWeight(3));
    }

    @Test
    void aTrainingThatCouldNeverBeginIsRefused() {
        // Given
        SegmenterConfig impossible = Settings.of(Map.of("ficklestream.segmenter.training.least-samples", "1000"));

        // When, Then
        assertThatThrownBy(() -> TrainingBeans.rules(impossible.training()))
                .hasMessageContaining("least-samples is 1000")
                .hasMessageContaining("backlog-capacity, 256");
    }
}
