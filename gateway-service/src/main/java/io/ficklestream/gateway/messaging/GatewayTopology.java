package io.ficklestream.gateway.messaging;

import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.messaging.facts.FactMetrics;
import io.ficklestream.gateway.messaging.facts.FactProcessor;
import io.ficklestream.gateway.messaging.facts.FactReader;
import io.ficklestream.gateway.messaging.table.FoldProcessor;
import io.ficklestream.gateway.messaging.table.HeldParts;
import io.ficklestream.gateway.messaging.table.ModelProcessor;
import io.ficklestream.gateway.messaging.table.StoreKeepers;
import io.ficklestream.gateway.messaging.table.StoredJson;
import io.ficklestream.gateway.messaging.table.TableMetrics;
import io.ficklestream.gateway.messaging.table.TablePartitions;
import io.ficklestream.gateway.messaging.table.TableStores;
import io.ficklestream.gateway.messaging.table.TrainingProcessor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * Three parts:
 *
 * <pre>
 * images, localization-maps, seeds, segmentations, reviews, retries, *-dead-letters -> facts
 * facts, by image                                                                   -> images, letters, index, counters
 * models                                                                            -> models, current-models
 * training                                                                          -> training, training-thinning
 * </pre>
 */
public final class GatewayTopology {
    private static final String FACTS = "facts";

    private final Consumer<Change> changes;
    private final HeldParts held;
    private final FactMetrics factMetrics;
    private final TableMetrics tableMetrics;

    /**
     * @param changes hears of what changed; must not hold up the stream
     * @param held is told what can be asked
     */
    public GatewayTopology(
            Consumer<Change> changes, HeldParts held, FactMetrics factMetrics, TableMetrics tableMetrics) {
        this.changes = changes;
        this.held = held;
        this.factMetrics = factMetrics;
        this.tableMetrics = tableMetrics;
    }

    /** The topics that the table is made from. */
    public static Set<String> sources() {
        Set<String> sources = new HashSet<>(FactReader.topics());
        sources.add(Topics.MODELS);
        sources.add(Topics.TRAINING);
        return Set.copyOf(sources);
    }

    /** The topic in which an application's facts meet by image; Kafka Streams names it so. */
    static String factsOf(String application) {
        return application + "-" + FACTS + "-repartition";
    }

    /** A new one; it belongs to a single stream. */
    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        addImages(builder);
        addModels(builder);
        addTraining(builder);
        return builder.build();
    }

    private void addImages(StreamsBuilder builder) {
        records(builder, "records", FactReader.topics())
                .process(() -> new FactProcessor(factMetrics), Named.as("read"))
                .repartition(Repartitioned.<String, Fact>as(FACTS)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(StoredJson.of(Fact.class))
                        .withNumberOfPartitions(TablePartitions.COUNT)
                        .withStreamPartitioner(TablePartitions.partitioner()))
                .process(
                        new StoreKeepers<>(
                                () -> new FoldProcessor(changes, held, tableMetrics), TableStores.ofImages()),
                        Named.as("fold"));
    }

    private void addModels(StreamsBuilder builder) {
        records(builder, "announcements", List.of(Topics.MODELS))
                .process(
                        new StoreKeepers<>(() -> new ModelProcessor(changes, held), TableStores.ofModels()),
                        Named.as("remember"));
    }

    private void addTraining(StreamsBuilder builder) {
        records(builder, "reports", List.of(Topics.TRAINING))
                .process(
                        new StoreKeepers<>(() -> new TrainingProcessor(changes, held), TableStores.ofTraining()),
                        Named.as("thin"));
    }

    private static KStream<String, byte[]> records(StreamsBuilder builder, String name, Collection<String> topics) {
        return builder.stream(
                topics,
                Consumed.with(Serdes.String(), Serdes.ByteArray())
                        .withName(name)
                        .withTimestampExtractor(GatewayTopology::timestamp));
    }

    /** A producer may leave the timestamp out, which Kafka writes as -1 and Kafka Streams would stop at. */
    private static long timestamp(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(0, record.timestamp());
    }
}
