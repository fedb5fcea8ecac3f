package io.ficklestream.cam.messaging;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Takes tasks in batches. A batch is acknowledged when the broker has the answers to all of its tasks; a worker that ends
 * before leaves it to another.
 */
@Singleton
public class TaskIntake {

    /** The channel that tasks come from; closed until there is a model. */
    static final String TASKS = "cam-tasks";

    private static final Logger LOG = Logger.getLogger(TaskIntake.class);
    private static final int AFTER_THE_CHANNELS = 100;

    private final BatchAnswers answers;
    private final MutinyEmitter<ProducerRecord<String, byte[]>> samples;
    private volatile boolean channelsClosed;

    public TaskIntake(
            BatchAnswers answers,
            @Channel("cam-samples") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<String, byte[]>> samples) {
        this.answers = answers;
        this.samples = samples;
    }

    /** Ends when the batch is answered; never if the service stops meanwhile, which is no fault of the batch. */
    @Incoming(TASKS)
    @Blocking
    public Uni<Void> work(ConsumerRecords<String, byte[]> batch) {
        try {
            answer(batch);
            return Uni.createFrom().voidItem();
        } catch (CancellationException e) {
            LOG.infof("A batch of %d tasks is left to another worker: %s", batch.count(), e.getMessage());
            return Uni.createFrom().nothing();
        }
    }

    private void answer(ConsumerRecords<String, byte[]> batch) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        answers.answer(batch, answer -> sent.add(send(answer)));
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> answer) {
        if (channelsClosed) {
            throw new CancellationException("the service was stopped");
        }
        return samples.send(answer).subscribeAsCompletionStage();
    }

    /** The channels close when batches have had their time to finish. */
    void stop(@Observes @Priority(AFTER_THE_CHANNELS) @BeforeDestroyed(ApplicationScoped.class) Object event) {
        channelsClosed = true;
    }
}
