package io.ficklestream.classifier.messaging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Acknowledges an input when the last of its outputs is; refuses it, once, when one of them is refused. */
final class SharedAcknowledgement {

    private final Message<?> input;
    private final AtomicInteger missing;
    private final AtomicBoolean refused = new AtomicBoolean();

    private SharedAcknowledgement(Message<?> input, int outputs) {
        this.input = input;
        this.missing = new AtomicInteger(outputs);
    }

    /** The outputs of an input as messages; at least one. */
    static <T> List<Message<T>> share(Message<?> input, List<T> outputs) {
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("an input without outputs would never be acknowledged");
        }
        SharedAcknowledgement shared = new SharedAcknowledgement(input, outputs.size());
        return outputs.stream()
                .map(output -> Message.of(output, shared::acknowledged, shared::refused))
                .toList();
    }

    private CompletionStage<Void> acknowledged() {
        return missing.decrementAndGet() == 0 ? input.ack() : CompletableFuture.completedFuture(null);
    }

    private CompletionStage<Void> refused(Throwable reason) {
        return refused.compareAndSet(false, true) ? input.nack(reason) : CompletableFuture.completedFuture(null);
    }
}
