package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.ImageRecord;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** All partitions of the table without broker and disk: a driver for each, facts sent to where their subject belongs. */
final class PartitionedTable implements AutoCloseable {
    private static final AtomicInteger INSTANCES = new AtomicInteger();
    private static final String FACTS = "facts";

    final List<Change> changes = new ArrayList<>();
    final HeldParts held = new HeldParts();
    final TableParts parts = new TableParts(this::store, held);
    final StreamsImageTable images = new StreamsImageTable(parts);
    int missingPartition = -1;
    private final List<TopologyTestDriver> drivers = new ArrayList<>();
    private final List<TestInputTopic<String, Fact>> inputs = new ArrayList<>();

    PartitionedTable() {
        TablePartitions.all().forEach(partition -> {
            TopologyTestDriver driver = new TopologyTestDriver(topology().build(), settings());
            Serde<Fact> facts = StoredJson.of(Fact.class);
            drivers.add(driver);
            inputs.add(driver.createInputTopic(FACTS, Serdes.String().serializer(), facts.serializer()));
        });
    }

    private StreamsBuilder topology() {
        StreamsBuilder builder = new StreamsBuilder();
        Set<StoreBuilder<?>> stores = TableStores.ofImages(Stores::inMemoryKeyValueStore);
        // With a changelog the driver would sync a file after every fact.
        stores.forEach(StoreBuilder::withLoggingDisabled);
        TableMetrics metrics = new TableMetrics(new SimpleMeterRegistry());
        builder.stream(FACTS, Consumed.with(Serdes.String(), StoredJson.of(Fact.class)))
                .process(new StoreKeepers<>(() -> new FoldProcessor(changes::add, held, metrics), stores));
        return builder;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "table-test");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/table-test-state/" + INSTANCES.incrementAndGet());
        return settings;
    }

    private ReadOnlyKeyValueStore<?, ?> store(String name, int partition) {
        if (partition == missingPartition) {
            throw new InvalidStateStorePartitionException("partition " + partition + " is elsewhere");
        }
        KeyValueStore<?, ?> store = drivers.get(partition).getKeyValueStore(name);
        return store;
    }

    void fold(String subject, Fact fact) {
        inputs.get(TablePartitions.of(subject)).pipeInput(subject, fact);
    }

    /** Every image, read past the index. */
    List<ImageRecord> everything() {
        List<ImageRecord> all = new ArrayList<>();
        for (TopologyTestDriver driver : drivers) {
            KeyValueStore<String, ImageRecord> store = driver.getKeyValueStore(TableStores.IMAGES);
            try (KeyValueIterator<String, ImageRecord> images = store.all()) {
                images.forEachRemaining(image -> all.add(image.value));
            }
        }
        return all;
    }

    @Override
    public void close() {
        drivers.forEach(TopologyTestDriver::close);
    }
}
