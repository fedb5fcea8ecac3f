package io.ficklestream.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BoundedWorkTest {

    @Test
    void resultsAndFailuresArePassedOn() throws TimeoutException {
        try (BoundedWork work = new BoundedWork(1, Duration.ofSeconds(60))) {
            assertThat(work.run(() -> 7)).isEqualTo(7);
            assertThatIllegalStateException()
                    .isThrownBy(() -> work.run(() -> {
                        throw new IllegalStateException("damaged");
                    }))
                    .withMessage("damaged");
        }
    }

    @Test
    void workThatTakesTooLongIsToldFromWorkThatNeverBegan() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (BoundedWork work = new BoundedWork(1, Duration.ofMillis(300))) {
            AtomicReference<Exception> first = new AtomicReference<>();
            // When: the only thread is taken for good, by work that heeds no interruption
            Thread caller = new Thread(() -> first.set(failure(work, () -> {
                begun.countDown();
                awaitForGood(never);
            })));
            caller.start();
            begun.await();
            // Then
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> work.run(() -> 1))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(RefusedException.Reason.BUSY));
            caller.join();
            assertThat(first.get()).isInstanceOf(TimeoutException.class);
        } finally {
            never.countDown();
        }
    }

    private static Exception failure(BoundedWork work, Runnable task) {
        try {
            work.run(() -> {
                task.run();
                return null;
            });
            return null;
        } catch (TimeoutException | RuntimeException e) {
            return e;
        }
    }

    private static void awaitForGood(CountDownLatch latch) {
        boolean over = false;
        while (!over) {
            try {
                latch.await();
                over = true;
            } catch (InterruptedException e) {
                // As decoders do: they are not interrupted.
            }
        }
    }
}
