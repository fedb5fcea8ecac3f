package io.ficklestream.gateway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.gateway.Patience;
import io.ficklestream.gateway.RandomFacts;
import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.ImageFold;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeDispatcherTest {
    private final RandomFacts some = new RandomFacts(new Random(20260505));
    private final ChangeDispatcher dispatcher = new ChangeDispatcher();
    private final Queue<Change> heard = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        dispatcher.close();
    }

    @Test
    void aListenerThatIsSlowHoldsNobodyUpAndHearsTheLatestStateOfEveryImage() {
        // Given
        CountDownLatch released = new CountDownLatch(1);
        dispatcher.subscribe(change -> {
            await(released);
            heard.add(change);
        });
        Change first = image("first");
        Change last = image("b");

        // When
        dispatcher.accept(first);
        Change held = image("a");
        dispatcher.accept(held);
        for (int i = 0; i < 1000; i++) {
            dispatcher.accept(image("b"));
        }
        dispatcher.accept(last);
        released.countDown();

        // Then
        Patience.until("the last state", () -> heard.contains(last));
        assertThat(heard).contains(first, held, last).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theOldestGivesWayWhenTooMuchWaits() {
        // Given
        CountDownLatch released = new CountDownLatch(1);
        dispatcher.subscribe(change -> {
            await(released);
            heard.add(change);
        });

        // When
        int all = 2 * ChangeDispatcher.MOST_WAITING;
        for (int i = 0; i < all; i++) {
            dispatcher.accept(image("image-" + i));
        }
        Change last = image("last");
        dispatcher.accept(last);
        released.countDown();

        // Then: what was being told already, and what waited
        Patience.until("the last", () -> heard.contains(last));
        assertThat(heard).hasSizeLessThanOrEqualTo(ChangeDispatcher.MOST_WAITING + 1);
    }

    @Test
    void aListenerThatFailsHearsOfTheNextChangeAndSoDoTheOthers() throws Exception {
        // Given
        Queue<Change> failing = new ConcurrentLinkedQueue<>();
        dispatcher.subscribe(change -> {
            failing.add(change);
            throw new IllegalStateException("a listener that fails on purpose");
        });
        AutoCloseable subscription = dispatcher.subscribe(heard::add);
        List<Change> changes = List.of(image("a"), image("b"), image("c"));

        // When
        changes.forEach(dispatcher::accept);

        // Then
        Patience.until("all", () -> heard.size() == changes.size());
        assertThat(heard).containsExactlyElementsOf(changes);
        assertThat(failing).containsExactlyElementsOf(changes);

        // When
        subscription.close();
        dispatcher.accept(image("d"));

        // Then
        assertThat(heard).hasSize(changes.size());
    }

    private Change image(String id) {
        Fact.OfImage fact = some.about(id);
        return new Change.Image(ImageFold.fold(id, Optional.empty(), fact));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
