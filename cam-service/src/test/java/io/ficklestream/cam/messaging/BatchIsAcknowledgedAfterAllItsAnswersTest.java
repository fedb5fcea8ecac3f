package io.ficklestream.cam.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.Announcements;
import io.ficklestream.cam.MeanColourNetwork;
import io.ficklestream.cam.Tasks;
import io.ficklestream.cam.domain.AnnouncedModels;
import io.ficklestream.cam.domain.LoadedNetworks;
import io.ficklestream.cam.domain.Localizer;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Topics;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.parallel.Workers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The channel acknowledges a batch when what {@link TaskIntake#work} returns ends, and refuses it when that throws. */
class BatchIsAcknowledgedAfterAllItsAnswersTest {

    private final HeldEmitter emitter = new HeldEmitter();
    private final TaskIntake intake = intake();

    @Test
    void workReturnsWithTheLastAnswerOfTheBroker() {
        // Given
        CompletableFuture<Void> work =
                CompletableFuture.runAsync(() -> intake.work(batch()).await().indefinitely());
        awaitSent(2);

        // When
        emitter.sent().get(1).complete(null);

        // Then
        assertThat(work).isNotDone();
        emitter.sent().get(0).complete(null);
        work.join();
    }

    @Test
    void workFailsIfTheBrokerRefusesAnAnswer() {
        // Given
        CompletableFuture<Void> work =
                CompletableFuture.runAsync(() -> intake.work(batch()).await().indefinitely());
        awaitSent(2);

        // When
        emitter.sent().get(0).completeExceptionally(new IllegalStateException("no leader"));
        emitter.sent().get(1).complete(null);

        // Then
        assertThatThrownBy(work::join).hasRootCauseMessage("no leader");
    }

    @Test
    void workThatIsNotDoneWhenTheServiceStopsIsNeitherAcknowledgedNorRefused() {
        // Given
        intake.stop(new Object());

        // When
        CompletableFuture<Void> work = intake.work(batch()).subscribeAsCompletionStage();

        // Then
        assertThat(work).isNotDone();
        assertThat(emitter.sent()).isEmpty();
    }

    private void awaitSent(int count) {
        while (emitter.sent().size() < count) {
            Thread.onSpinWait();
        }
    }

    private TaskIntake intake() {
        AnnouncedModels models = new AnnouncedModels(Duration.ZERO);
        models.add(Announcements.of("v1"));
        CamMetrics metrics = new CamMetrics(new SimpleMeterRegistry());
        FailedTasks failures = new FailedTasks(metrics);
        Localizer localizer = new Localizer(
                new PhotographDecoder(DecodeLimits.DEFAULT),
                models,
                new LoadedNetworks(announcement -> new MeanColourNetwork(), 1),
                Workers.callerOnly());
        return new TaskIntake(
                new BatchAnswers(new ViewAnswers(localizer, failures, metrics), failures, metrics), emitter);
    }

    private static ConsumerRecords<String, byte[]> batch() {
        List<ConsumerRecord<String, byte[]>> records = Tasks.parts("image", 2).stream()
                .map(task -> new ConsumerRecord<>(
                        Topics.CAM_TASKS, 0, task.samples().from(), task.key(), Codecs.CAM_TASK.encode(task)))
                .toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(Topics.CAM_TASKS, 0), records), Map.of());
    }
}
