package io.ficklestream.cam.messaging;

import io.ficklestream.cam.domain.RejectedTaskException;
import io.ficklestream.cam.domain.UnusableModelException;
import io.ficklestream.servicekit.DeadLetters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Decides what becomes of tasks that failed: dead letters with a reason, unless the service is being stopped. */
@Singleton
public class FailedTasks {

    private static final Logger LOG = Logger.getLogger(FailedTasks.class);
    private static final DeadLetters LETTERS = new DeadLetters("cam-service");

    private final CamMetrics metrics;

    public FailedTasks(CamMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * A dead letter for each of the tasks.
     *
     * @throws CancellationException if that is what happened: the tasks are left for another worker
     */
    List<ProducerRecord<String, byte[]>> setAside(List<ReceivedTask> tasks, RuntimeException failure) {
        if (failure instanceof CancellationException stopped) {
            throw stopped;
        }
        String reason = reason(failure);
        return tasks.stream()
                .map(task ->
                        setAside(task.received(), Optional.of(task.task().plan().imageId()), reason))
                .toList();
    }

    /** @param imageId empty where it is not known */
    ProducerRecord<String, byte[]> setAside(
            ConsumerRecord<String, byte[]> received, Optional<String> imageId, String reason) {
        metrics.deadLettered();
        LOG.warnf("Set aside a task: %s", reason);
        return LETTERS.of(received, imageId, reason);
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof RejectedTaskException || failure instanceof UnusableModelException) {
            return failure.getMessage();
        }
        // One photograph must not stop all others, whatever a decoder or the network makes of it. It is not lost: it
        // can be submitted again from the dead letters once the fault is found.
        LOG.error("Localization failed", failure);
        return "localization failed: " + failure;
    }
}
