package io.ficklestream.classifier.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Topics;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Submits an image through a producer that compresses: the topic's limit counts the compressed bytes. */
final class CompressedSubmission {

    private CompressedSubmission() {}

    static void send(String bootstrapServers, ImageMessage image) {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                64 * 1024 * 1024);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.IMAGES, image.key(), Codecs.IMAGE.encode(image)))
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionError("the broker did not take the image: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
