package io.ficklestream.segmenter.messaging;

import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Everything that the service writes goes out here, each record to its own topic. */
@Singleton
public class Outlet {

    private static final int AFTER_THE_CHANNELS = 100;

    private final MutinyEmitter<ProducerRecord<String, byte[]>> emitter;
    private volatile boolean channelsClosed;

    public Outlet(
            @Channel("results") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<String, byte[]>> emitter) {
        this.emitter = emitter;
    }

    /**
     * Sends a record; done when the broker has it.
     *
     * @throws CancellationException if the service is stopped
     */
    CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
        if (channelsClosed) {
            throw new CancellationException("the service was stopped: what led to this is left to another");
        }
        return emitter.send(record).subscribeAsCompletionStage();
    }

    /** The channels close when batches have had their time to finish. */
    void stop(@Observes @Priority(AFTER_THE_CHANNELS) @BeforeDestroyed(ApplicationScoped.class) Object event) {
        channelsClosed = true;
    }
}
