package io.ficklestream.launcher.broker;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Says on the compacted {@code models} topic which checkpoint is current. */
public final class ModelAnnouncer {

    private ModelAnnouncer() {}

    /** Returns when the cluster has the announcement. */
    public static void announce(String bootstrap, ModelAnnouncement model) {
        byte[] value = Codecs.MODEL_ANNOUNCEMENT.encode(model);
        try (Producer<String, byte[]> producer = KafkaClients.producer(bootstrap)) {
            producer.send(new ProducerRecord<>(Topics.MODELS, model.role(), value))
                    .get();
        } catch (ExecutionException e) {
            throw LauncherException.failure(
                    "the model could not be announced: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while announcing the model", e);
        }
    }
}
