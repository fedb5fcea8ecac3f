package io.ficklestream.benchmarks.stream;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.broker.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Submits a photograph whenever one has got its seed, so that always the same number is under way: throughput is then
 * that of a stream in which no stage runs ahead of the others.
 */
final class ClosedLoop implements AutoCloseable {
    private final List<StreamPhotograph> photographs;
    private final int inFlight;
    private final Producer<String, byte[]> producer;
    private final TopicReader reader;
    private final Set<String> awaited = new HashSet<>();
    private final List<Long> arrivals = new ArrayList<>();
    private int submitted;

    ClosedLoop(String bootstrap, List<StreamPhotograph> photographs, int inFlight) {
        this.photographs = photographs;
        this.inFlight = inFlight;
        this.reader = TopicReader.fromNow(bootstrap, topics());
        this.producer = KafkaClients.producer(bootstrap);
    }

    private static List<String> topics() {
        Stream<String> deadLetters = Topics.all().stream().map(TopicSpec::name).filter(ClosedLoop::isDeadLetters);
        return Stream.concat(Stream.of(Topics.SEEDS), deadLetters).toList();
    }

    private static boolean isDeadLetters(String topic) {
        return topic.endsWith(Topics.deadLettersOf(""));
    }

    /** Submits what is missing under way, then waits a moment for seeds. */
    void step() {
        while (awaited.size() < inFlight) {
            submit(photographs.get(submitted % photographs.size()));
        }
        reader.poll(this::arrived);
    }

    /** The same photographs again and again, each time under another id. */
    private void submit(StreamPhotograph photograph) {
        String id = photograph.id() + "-" + submitted++;
        ImageMessage message = new ImageMessage(id, photograph.encoded(), photograph.labels(), Optional.empty());
        producer.send(new ProducerRecord<>(Topics.IMAGES, id, Codecs.IMAGE.encode(message)));
        awaited.add(id);
    }

    private void arrived(ConsumerRecord<String, byte[]> kafkaRecord) {
        if (isDeadLetters(kafkaRecord.topic())) {
            throw LauncherException.failure("a photograph became a dead letter in " + kafkaRecord.topic() + ": "
                    + String.join("; ", headers(kafkaRecord)));
        }
        if (awaited.remove(kafkaRecord.key())) {
            arrivals.add(System.nanoTime());
        }
    }

    private static List<String> headers(ConsumerRecord<String, byte[]> kafkaRecord) {
        List<String> texts = new ArrayList<>();
        kafkaRecord.headers().forEach(header -> texts.add(new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }

    /** How many seeds have come. */
    int arrived() {
        return arrivals.size();
    }

    /** The seeds that came after the first {@code skipped}, which must be at least one. */
    Throughput throughputAfter(int skipped) {
        return new Throughput(
                arrivals.get(skipped - 1), arrivals.subList(skipped, arrivals.size()), photographs.size());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        reader.close();
    }
}
