package io.ficklestream.cam.messaging;

import io.ficklestream.cam.domain.ViewOfPlan;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.UndecodableMessageException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Answers a batch of tasks, those of the same view of the same plan together. */
@Singleton
public class BatchAnswers {

    private final ViewAnswers views;
    private final FailedTasks failures;
    private final CamMetrics metrics;

    public BatchAnswers(ViewAnswers views, FailedTasks failures, CamMetrics metrics) {
        this.views = views;
        this.failures = failures;
        this.metrics = metrics;
    }

    /** Hands out exactly one answer for every record, each as soon as it is there. */
    void answer(Iterable<ConsumerRecord<String, byte[]>> batch, Consumer<ProducerRecord<String, byte[]>> send) {
        Map<ViewOfPlan, List<ReceivedTask>> byView = new LinkedHashMap<>();
        int size = 0;
        for (ConsumerRecord<String, byte[]> received : batch) {
            size++;
            decode(received, send)
                    .ifPresent(task -> byView.computeIfAbsent(ViewOfPlan.of(task.task()), view -> new ArrayList<>())
                            .add(task));
        }
        metrics.batchReceived(size);
        byView.forEach((view, tasks) -> views.answer(view, tasks).forEach(send));
    }

    private Optional<ReceivedTask> decode(
            ConsumerRecord<String, byte[]> received, Consumer<ProducerRecord<String, byte[]>> send) {
        try {
            return Optional.of(new ReceivedTask(received, Codecs.CAM_TASK.decode(received.value())));
        } catch (UndecodableMessageException e) {
            send.accept(failures.setAside(received, imageIdOf(received), e.getMessage()));
            return Optional.empty();
        }
    }

    /** From the key, which is the image id and the first sample. */
    private static Optional<String> imageIdOf(ConsumerRecord<String, byte[]> received) {
        return Optional.ofNullable(received.key())
                .map(key -> key.replaceFirst("#\\d+$", ""))
                .filter(id -> !id.isBlank());
    }
}
