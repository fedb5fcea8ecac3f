package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Plays the segmenter on a real broker: labels every image, passes over those whose photograph is empty, as what nobody
 * can read is the classifier's to set aside, and fails on those of one odd size.
 */
final class FakeSegmenter implements AutoCloseable {

    /** A photograph of so many bytes is more than the segmenter can bear. */
    static final int ODD = 13;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Producer<String, byte[]> producer;
    private final Thread thread = new Thread(this::run, "fake-segmenter");
    private volatile boolean stopped;

    private FakeSegmenter(String bootstrap) {
        this.producer = KafkaClients.producer(bootstrap);
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "segmenter-predictions",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    static FakeSegmenter start(String bootstrap) {
        FakeSegmenter segmenter = new FakeSegmenter(bootstrap);
        segmenter.thread.setDaemon(true);
        segmenter.thread.start();
        return segmenter;
    }

    private void run() {
        consumer.subscribe(List.of(Topics.IMAGES));
        while (!stopped) {
            for (ConsumerRecord<String, byte[]> image : consumer.poll(Duration.ofMillis(50))) {
                answer(Codecs.IMAGE.decode(image.value()));
            }
            producer.flush();
            consumer.commitSync();
        }
        consumer.close();
        producer.close();
    }

    private void answer(ImageMessage image) {
        if (image.photograph().length == ODD) {
            producer.send(letter(image));
        } else if (image.photograph().length > 0) {
            byte[] value = Codecs.SEGMENTATION.encode(Plans.segmentation(image.imageId(), 8));
            producer.send(new ProducerRecord<>(Topics.SEGMENTATIONS, image.imageId(), value));
        }
    }

    private static ProducerRecord<String, byte[]> letter(ImageMessage image) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(Topics.IMAGES), image.imageId(), new byte[0]);
        add(letter, Headers.DEAD_LETTER_REASON, "the segmenter failed on it");
        add(letter, Headers.DEAD_LETTER_STAGE, "segmenter-service");
        add(letter, Headers.DEAD_LETTER_TOPIC, Topics.IMAGES);
        return letter;
    }

    private static void add(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
