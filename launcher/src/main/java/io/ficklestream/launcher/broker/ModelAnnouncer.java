package io.ficklestream.launcher.broker;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Says on the compacted {@code models} topic which checkpoints are current, and which are known. */
public final class ModelAnnouncer {

    private ModelAnnouncer() {}

    /** Makes a checkpoint current; returns when the cluster has it. */
    public static void makeCurrent(String bootstrap, ModelAnnouncement model) {
        send(bootstrap, records(model, model.keysToMakeCurrent()));
    }

    /** Makes checkpoints known, so that somebody may make them current; returns when the cluster has them. */
    public static void makeKnown(String bootstrap, Collection<ModelAnnouncement> models) {
        send(
                bootstrap,
                models.stream()
                        .flatMap(model -> records(model, List.of(model.versionKey())).stream())
                        .toList());
    }

    /** Makes known checkpoints unknown; returns when the cluster has that. */
    public static void withdraw(String bootstrap, Collection<ModelAnnouncement> models) {
        send(
                bootstrap,
                models.stream()
                        .map(model -> new ProducerRecord<String, byte[]>(Topics.MODELS, model.versionKey(), null))
                        .toList());
    }

    private static List<ProducerRecord<String, byte[]>> records(ModelAnnouncement model, List<String> keys) {
        byte[] value = Codecs.MODEL_ANNOUNCEMENT.encode(model);
        return keys.stream()
                .map(key -> new ProducerRecord<>(Topics.MODELS, key, value))
                .toList();
    }

    private static void send(String bootstrap, List<ProducerRecord<String, byte[]>> records) {
        try (Producer<String, byte[]> producer = KafkaClients.producer(bootstrap)) {
            for (Future<RecordMetadata> sent :
                    records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw LauncherException.failure(
                    "the model could not be announced: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while announcing the model", e);
        }
    }
}
