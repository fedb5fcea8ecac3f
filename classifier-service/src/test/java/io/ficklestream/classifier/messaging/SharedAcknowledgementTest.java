package io.ficklestream.classifier.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class SharedAcknowledgementTest {

    private final List<String> events = new ArrayList<>();
    private final Message<String> input = Message.of(
            "image",
            () -> {
                events.add("acknowledged");
                return CompletableFuture.completedFuture(null);
            },
            reason -> {
                events.add("refused: " + reason.getMessage());
                return CompletableFuture.completedFuture(null);
            });

    @Test
    void theInputIsAcknowledgedWithTheLastOfItsOutputsAndNotBefore() {
        // Given
        List<Message<Integer>> outputs = SharedAcknowledgement.share(input, List.of(1, 2, 3));

        // When
        outputs.get(2).ack();
        outputs.get(0).ack();

        // Then
        assertThat(events).isEmpty();
        outputs.get(1).ack();
        assertThat(events).containsExactly("acknowledged");
    }

    @Test
    void theInputIsRefusedOnceHoweverManyOutputsAre() {
        // Given
        List<Message<Integer>> outputs = SharedAcknowledgement.share(input, List.of(1, 2, 3));

        // When
        outputs.get(0).ack();
        outputs.get(1).nack(new IllegalStateException("no broker"));
        outputs.get(2).nack(new IllegalStateException("still no broker"));

        // Then
        assertThat(events).containsExactly("refused: no broker");
    }

    @Test
    void anInputWithoutOutputsIsAMistake() {
        assertThatThrownBy(() -> SharedAcknowledgement.share(input, List.of()))
                .hasMessageContaining("never be acknowledged");
    }
}
