package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.Topics;
import io.ficklestream.seed.domain.RetentionPolicy;
import io.ficklestream.seed.domain.Seeding;
import io.ficklestream.seed.domain.SeedingFixture;
import io.ficklestream.servicekit.streams.BoundedRocksDb;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The service's topology in a driver that needs no broker, with typed inputs and outputs. */
final class StreamUnderTest implements AutoCloseable {

    static final Duration RETENTION = Duration.ofDays(7);
    static final Duration SWEEP = Duration.ofHours(1);
    private static final AtomicInteger INSTANCES = new AtomicInteger();

    final MeterRegistry meters = new SimpleMeterRegistry();
    final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> samples;
    private final TestInputTopic<String, byte[]> maps;

    StreamUnderTest() {
        this(SeedingFixture.seeding());
    }

    StreamUnderTest(Seeding seeding) {
        RetentionPolicy retention = new RetentionPolicy(RETENTION, SWEEP);
        SeedTopology topology = new SeedTopology(retention, seeding, new SeedMetrics(meters));
        driver = new TopologyTestDriver(topology.topology(), settings());
        samples = input(Topics.CAM_SAMPLES);
        maps = input(Topics.LOCALIZATION_MAPS);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "seed-service-test");
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/topology-test-state/" + INSTANCES.incrementAndGet());
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        return settings;
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    void send(SampleBlock block) {
        sendSamples(block.plan().evidenceKey(), Codecs.SAMPLE_BLOCK.encode(block));
    }

    void sendSamples(String key, byte[] value) {
        samples.pipeInput(key, value);
    }

    void sendSamples(TestRecord<String, byte[]> record) {
        samples.pipeInput(record);
    }

    void sendMaps(String key, byte[] value) {
        maps.pipeInput(key, value);
    }

    void advance(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** All that was sent to a topic since the last call. */
    List<TestRecord<String, byte[]>> received(String topic) {
        return received(topic, new ByteArrayDeserializer());
    }

    <V> List<TestRecord<String, V>> received(String topic, Deserializer<V> values) {
        return driver.createOutputTopic(topic, new StringDeserializer(), values).readRecordsToList();
    }

    List<byte[]> values(String topic) {
        return received(topic).stream().map(TestRecord::value).toList();
    }

    List<String> storedKeys(String store) {
        List<String> keys = new ArrayList<>();
        KeyValueStore<String, Object> contents = driver.getKeyValueStore(store);
        try (KeyValueIterator<String, Object> all = contents.all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    double count(String meter) {
        return meters.get(meter).counter().count();
    }

    static String header(TestRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
