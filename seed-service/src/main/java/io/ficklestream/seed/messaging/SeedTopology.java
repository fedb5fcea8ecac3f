package io.ficklestream.seed.messaging;

import io.ficklestream.seed.domain.RetentionPolicy;
import io.ficklestream.seed.domain.Seeding;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * Two sub-topologies, joined only by a topic:
 *
 * <pre>
 * cam-samples       -> aggregation (blocks, open, completed) -> localization-maps | cam-samples-dead-letters
 * localization-maps -> seeding                               -> seeds             | localization-maps-dead-letters
 * </pre>
 *
 * Values travel as bytes and are decoded inside the processors, so that what cannot be decoded becomes a dead letter.
 */
@Singleton
public class SeedTopology {

    private final RetentionPolicy retention;
    private final Seeding seeding;
    private final SeedMetrics metrics;

    public SeedTopology(RetentionPolicy retention, Seeding seeding, SeedMetrics metrics) {
        this.retention = retention;
        this.seeding = seeding;
        this.metrics = metrics;
    }

    @Produces
    @Singleton
    public Topology topology() {
        Topology topology = new Topology();
        addStage(topology, Stage.AGGREGATION, () -> new EvidenceAggregator(retention, metrics));
        addStage(topology, Stage.SEEDING, () -> new SeedingProcessor(seeding, metrics));
        PlanStoreBuilders.all().forEach(store -> topology.addStateStore(store, Stage.AGGREGATION.processor()));
        return topology;
    }

    private static void addStage(
            Topology topology, Stage stage, ProcessorSupplier<String, byte[], String, byte[]> processor) {
        topology.addSource(stage.source(), new StringDeserializer(), new ByteArrayDeserializer(), stage.inputTopic());
        topology.addProcessor(stage.processor(), processor, stage.source());
        addSink(topology, stage, stage.resultSink(), stage.outputTopic());
        addSink(topology, stage, stage.deadLetterSink(), stage.deadLetterTopic());
    }

    private static void addSink(Topology topology, Stage stage, String name, String topic) {
        topology.addSink(name, topic, new StringSerializer(), new ByteArraySerializer(), stage.processor());
    }
}
