package io.ficklestream.cam.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.Announcements;
import io.ficklestream.cam.MeanColourNetwork;
import io.ficklestream.cam.Tasks;
import io.ficklestream.cam.domain.AnnouncedModels;
import io.ficklestream.cam.domain.LoadedNetworks;
import io.ficklestream.cam.domain.Localizer;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.View;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.parallel.Workers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneNetworkPassServesAllTasksOfAViewTest {

    private final MeanColourNetwork network = new MeanColourNetwork();
    private final AnnouncedModels models = new AnnouncedModels(Duration.ZERO);
    private final LoadedNetworks networks = new LoadedNetworks(announcement -> network, 1);
    private final BatchAnswers answers = answers();
    private final List<ProducerRecord<String, byte[]>> sent = new ArrayList<>();

    @BeforeEach
    void announce() {
        models.add(Announcements.of("v1"));
    }

    @Test
    void tasksOfTheSameViewOfTheSamePlanShareAPass() {
        // Given
        List<CamTask> tasks = Tasks.parts("image", 4);

        // When
        answers.answer(records(tasks), sent::add);

        // Then
        assertThat(network.passes()).isOne();
        assertThat(sent)
                .hasSize(4)
                .allSatisfy(block -> assertThat(block.topic()).isEqualTo(Topics.CAM_SAMPLES));
    }

    @Test
    void thePassIsTimedOnceAndEverySelectionOnItsOwn() {
        // When
        answers.answer(records(Tasks.parts("image", 4)), sent::add);

        // Then
        assertThat(sent)
                .filteredOn(block -> block.headers().lastHeader("timing-network-ms") != null)
                .hasSize(1);
        assertThat(sent)
                .filteredOn(block -> block.headers().lastHeader("timing-selection-ms") != null)
                .hasSize(4);
    }

    @Test
    void otherViewsAndOtherImagesNeedPassesOfTheirOwn() {
        // Given
        List<CamTask> tasks = List.of(
                Tasks.whole("a"),
                Tasks.whole("b"),
                Tasks.of(
                        Tasks.plan("a", "v1", "blue", "red"),
                        new View(1, true),
                        Tasks.SAMPLES_PER_VIEW,
                        2 * Tasks.SAMPLES_PER_VIEW));

        // When
        answers.answer(records(tasks), sent::add);

        // Then
        assertThat(network.passes()).isEqualTo(3);
        assertThat(sent).hasSize(3);
    }

    @Test
    void aTaskThatCannotBeDoneLeavesTheOthersOfItsBatchAlone() {
        // Given
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>(records(Tasks.parts("sound", 2)));
        batch.add(1, new ConsumerRecord<>(Topics.CAM_TASKS, 0, 9, "broken#0", new byte[] {1, 2, 3}));
        batch.add(0, records(List.of(Tasks.forModel("lost", "v9"))).get(0));

        // When
        answers.answer(batch, sent::add);

        // Then
        assertThat(sent)
                .extracting(ProducerRecord::topic)
                .containsExactlyInAnyOrder(
                        Topics.CAM_SAMPLES,
                        Topics.CAM_SAMPLES,
                        Topics.deadLettersOf(Topics.CAM_TASKS),
                        Topics.deadLettersOf(Topics.CAM_TASKS));
    }

    @Test
    void aFaultOfTheNetworkSetsItsTasksAsideInsteadOfStoppingTheStream() {
        // Given
        network.close();

        // When
        answers.answer(records(Tasks.parts("image", 2)), sent::add);

        // Then
        assertThat(sent).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.topic()).isEqualTo(Topics.deadLettersOf(Topics.CAM_TASKS));
            assertThat(new String(
                            letter.headers().lastHeader("dead-letter-reason").value()))
                    .contains("localization failed", "used after it was closed");
        });
    }

    @Test
    void aWorkerThatIsStoppedSetsNoTaskAside() {
        // Given
        networks.close();

        // Then
        assertThatThrownBy(() -> answers.answer(records(Tasks.parts("image", 2)), sent::add))
                .isInstanceOf(CancellationException.class);
        assertThat(sent).isEmpty();
    }

    private BatchAnswers answers() {
        CamMetrics metrics = new CamMetrics(new SimpleMeterRegistry());
        FailedTasks failures = new FailedTasks(metrics);
        Localizer localizer =
                new Localizer(new PhotographDecoder(DecodeLimits.DEFAULT), models, networks, Workers.callerOnly());
        return new BatchAnswers(new ViewAnswers(localizer, failures, metrics), failures, metrics);
    }

    private static List<ConsumerRecord<String, byte[]>> records(List<CamTask> tasks) {
        return tasks.stream()
                .map(task -> new ConsumerRecord<>(
                        Topics.CAM_TASKS, 0, task.samples().from(), task.key(), Codecs.CAM_TASK.encode(task)))
                .toList();
    }
}
