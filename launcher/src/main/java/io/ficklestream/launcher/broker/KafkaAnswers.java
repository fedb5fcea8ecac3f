package io.ficklestream.launcher.broker;

import io.ficklestream.launcher.LauncherException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;

/** Waits for answers of Kafka and gives their failures back as what they are. */
public final class KafkaAnswers {

    private KafkaAnswers() {}

    /** The answer; an unchecked exception of Kafka's is thrown as it is. */
    public static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw LauncherException.failure("Kafka answered: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while waiting for Kafka", e);
        }
    }
}
