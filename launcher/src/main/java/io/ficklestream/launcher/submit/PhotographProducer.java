package io.ficklestream.launcher.submit;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.broker.KafkaClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes photographs to the {@code images} topic; one that is too large for a message becomes a dead letter there. */
final class PhotographProducer implements AutoCloseable {

    private static final double MEBIBYTE = 1024 * 1024;

    /** Key, labels and the batch header take part of the message. */
    private static final int LARGEST_PHOTOGRAPH = TopicSpec.MAX_IMAGE_BYTES - 16 * 1024;

    private final Producer<String, byte[]> producer;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    PhotographProducer(String bootstrap) {
        this.producer = KafkaClients.producer(bootstrap);
    }

    /** Sends one photograph; waits while the broker is slower than the disk. */
    void send(Photograph photograph) {
        throwIfFailed();
        producer.send(toRecord(photograph), (metadata, problem) -> {
            if (problem == null) {
                accepted.incrementAndGet();
            } else {
                failure.compareAndSet(null, problem);
            }
        });
    }

    private static ProducerRecord<String, byte[]> toRecord(Photograph photograph) {
        try {
            long size = Files.size(photograph.file());
            return size > LARGEST_PHOTOGRAPH ? tooLarge(photograph, size) : image(photograph);
        } catch (IOException e) {
            throw LauncherException.failure("cannot read " + photograph.file() + ": " + e.getMessage(), e);
        }
    }

    private static ProducerRecord<String, byte[]> image(Photograph photograph) throws IOException {
        byte[] encoded = Files.readAllBytes(photograph.file());
        ImageMessage message = new ImageMessage(photograph.id(), encoded, photograph.labels(), Optional.empty());
        return new ProducerRecord<>(Topics.IMAGES, photograph.id(), Codecs.IMAGE.encode(message));
    }

    private static ProducerRecord<String, byte[]> tooLarge(Photograph photograph, long size) {
        String reason = "the photograph has %.2f MiB; a message holds %.2f MiB of it at most: save it smaller"
                .formatted(size / MEBIBYTE, LARGEST_PHOTOGRAPH / MEBIBYTE);
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(Topics.IMAGES), photograph.id(), new byte[0]);
        addHeader(letter, Headers.DEAD_LETTER_REASON, reason);
        addHeader(letter, Headers.DEAD_LETTER_TOPIC, Topics.IMAGES);
        addHeader(letter, Headers.DEAD_LETTER_STAGE, "submit");
        addHeader(letter, Headers.DEAD_LETTER_IMAGE_ID, photograph.id());
        return letter;
    }

    private static void addHeader(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    void flush() {
        producer.flush();
        throwIfFailed();
    }

    int accepted() {
        return accepted.get();
    }

    private void throwIfFailed() {
        Exception problem = failure.get();
        if (problem != null) {
            throw LauncherException.failure("the broker refused a photograph: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
