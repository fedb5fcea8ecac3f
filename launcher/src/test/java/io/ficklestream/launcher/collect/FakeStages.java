package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Plays all services on a real broker: labels every image whose photograph is not empty, once, and sets the others
 * aside. Commits an image after its results are written, as the services do.
 */
final class FakeStages implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Producer<String, byte[]> producer;
    private final Set<String> completed = new HashSet<>();
    private final Thread thread = new Thread(this::run, "fake-stages");
    private volatile boolean stopped;

    private FakeStages(String bootstrap) {
        this.producer = KafkaClients.producer(bootstrap);
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "fake-stages",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    static FakeStages start(String bootstrap) {
        FakeStages stages = new FakeStages(bootstrap);
        stages.thread.setDaemon(true);
        stages.thread.start();
        return stages;
    }

    private void run() {
        consumer.subscribe(List.of(Topics.IMAGES, Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS));
        while (!stopped) {
            for (ConsumerRecord<String, byte[]> image :
                    consumer.poll(Duration.ofMillis(50)).records(Topics.IMAGES)) {
                process(Codecs.IMAGE.decode(image.value()));
            }
            producer.flush();
            consumer.commitSync();
        }
        consumer.close();
        producer.close();
    }

    private void process(ImageMessage image) {
        if (image.photograph().length == 0) {
            setAside(image);
        } else if (completed.add(image.imageId())) {
            label(image);
        }
    }

    private void label(ImageMessage image) {
        ImagePlan plan = Plans.plan(image.imageId(), "cat");
        var maps = Plans.maps(plan, image.photograph());
        SampleBlock block =
                new SampleBlock(plan, new SampleRange(0, 200), maps.evidence(), Optional.of(image.photograph()));
        SeedMask seed = Plans.seed(plan, 8);
        send(Topics.CAM_SAMPLES, plan.evidenceKey(), Codecs.SAMPLE_BLOCK.encode(block));
        send(Topics.LOCALIZATION_MAPS, image.imageId(), Codecs.LOCALIZATION_MAPS.encode(maps));
        send(Topics.SEEDS, image.imageId(), Codecs.SEED_MASK.encode(seed));
    }

    private void setAside(ImageMessage image) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(Topics.IMAGES), image.imageId(), new byte[0]);
        letter.headers().add(Headers.DEAD_LETTER_REASON, "the photograph is empty".getBytes(StandardCharsets.UTF_8));
        letter.headers().add(Headers.DEAD_LETTER_STAGE, "fake".getBytes(StandardCharsets.UTF_8));
        producer.send(letter);
    }

    private void send(String topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic, key, value));
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
