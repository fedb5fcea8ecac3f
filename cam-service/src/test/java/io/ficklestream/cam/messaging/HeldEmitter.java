package io.ficklestream.cam.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.reactive.messaging.MutinyEmitter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Holds back the broker's answers to what is sent, until the test gives them. Only {@link #send} is made for use. */
final class HeldEmitter implements MutinyEmitter<ProducerRecord<String, byte[]>> {

    private final List<CompletableFuture<Void>> held = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> send(ProducerRecord<String, byte[]> message) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        held.add(answer);
        return Uni.createFrom().completionStage(answer);
    }

    /** What the broker has not answered or has, in the order it was sent. */
    List<CompletableFuture<Void>> sent() {
        return held;
    }

    @Override
    public void sendAndAwait(ProducerRecord<String, byte[]> message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Cancellable sendAndForget(ProducerRecord<String, byte[]> message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <M extends Message<? extends ProducerRecord<String, byte[]>>> Uni<Void> sendMessage(M message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <M extends Message<? extends ProducerRecord<String, byte[]>>> void sendMessageAndAwait(M message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <M extends Message<? extends ProducerRecord<String, byte[]>>> Cancellable sendMessageAndForget(M message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <M extends Message<? extends ProducerRecord<String, byte[]>>> void send(M message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void complete() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void error(Exception failure) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean hasRequests() {
        return true;
    }
}
