package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.Broker;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.broker.ModelAnnouncer;
import io.ficklestream.launcher.broker.TopicReader;
import io.ficklestream.launcher.status.Models;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack's cluster that is stopped, or killed, and started again on other ports. */
class WhatWasAcceptedStaysTest {

    private record Architecture(List<String> classes) {}

    private static final TopicPartition PARTITION = new TopicPartition(Topics.IMAGES, 0);
    private static final int REQUEST_MILLIS = 10_000;

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void recordsOffsetsAndCurrentModelsSurviveAStopAndAKill() {
        // Given
        ModelAnnouncement first = segmenter("seg-1", "cat", "dog");
        ModelAnnouncement learned = segmenter("seg-learned", "cat", "dog");

        // When
        run(false, first, Set.of("segmenter"), cluster -> {
            accept(cluster, "before");
            commit(cluster, 1);
            ModelAnnouncer.makeCurrent(cluster.bootstrap(), learned);
            Broker.stop(cluster.broker().orElseThrow());
        });
        run(false, first, Set.of("segmenter"), cluster -> {
            // Then
            assertThat(accepted(cluster)).containsExactly("before");
            assertThat(committed(cluster)).isEqualTo(1);
            assertThat(cluster.models()).containsExactly(learned);
            assertThat(Models.current(cluster.bootstrap())).containsExactly(learned);
            assertThat(said).anyMatch(line -> line.startsWith("segmenter seg-learned stays current"));
            accept(cluster, "between");
            cluster.broker().orElseThrow().kill();
        });
        run(false, first, Set.of(), cluster -> {
            assertThat(accepted(cluster)).containsExactlyInAnyOrder("before", "between");
            assertThat(cluster.models()).as("named by somebody").containsExactly(first);
            assertThat(Models.known(cluster.bootstrap())).containsExactly(first, learned);
            Broker.stop(cluster.broker().orElseThrow());
        });
        run(true, first, Set.of("segmenter"), cluster -> {
            assertThat(accepted(cluster)).as("with --fresh").isEmpty();
            Broker.stop(cluster.broker().orElseThrow());
        });
    }

    @Test
    void aModelThatIsGoneOrKnowsOtherClassesDoesNotStayCurrent() {
        // Given
        ModelAnnouncement wanted = segmenter("seg-1", "cat", "dog");
        ModelAnnouncement other = segmenter("seg-cow", "cat", "cow");
        ModelAnnouncement gone = segmenter("seg-gone", "cat", "dog");

        // When
        run(false, wanted, Set.of(), cluster -> {
            ModelSettlement settlement = new ModelSettlement(cluster.bootstrap(), said::add);
            StackModels models = new StackModels(List.of(wanted), Set.of("segmenter"), List.of());
            ModelAnnouncer.makeCurrent(cluster.bootstrap(), other);
            List<ModelAnnouncement> afterOther = settlement.settle(models);
            ModelAnnouncer.makeCurrent(cluster.bootstrap(), gone);
            delete(Path.of(gone.location()));
            List<ModelAnnouncement> afterGone = settlement.settle(models);
            settlement.withdrawMissing();

            // Then
            assertThat(afterOther).containsExactly(wanted);
            assertThat(afterGone).containsExactly(wanted);
            assertThat(Models.current(cluster.bootstrap())).containsExactly(wanted);
            assertThat(Models.known(cluster.bootstrap())).containsExactly(wanted, other);
            Broker.stop(cluster.broker().orElseThrow());
        });
    }

    private void run(boolean fresh, ModelAnnouncement wanted, Set<String> yielding, Consumer<Cluster> use) {
        StackConfig config = StackConfig.of(new ProjectLayout(folder), folder.resolve("run"), folder, wanted)
                .withData(new DataFolder(folder.resolve("data"), fresh))
                .yielding(yielding);
        List<Integer> ports = Ports.allocate(2, OptionalInt.empty());
        try (RunFolder run =
                RunFolder.claim(config.folders().run(), config.folders().data())) {
            ClusterStarter starter = new ClusterStarter(config, run, said::add);
            try {
                use.accept(starter.start(ports.get(0), ports.get(1)));
            } finally {
                starter.broker().ifPresent(ChildProcess::kill);
            }
        }
    }

    private ModelAnnouncement segmenter(String version, String... classes) {
        Path checkpoint = folder.resolve("models").resolve(version);
        Checkpoint.write(
                checkpoint,
                version,
                CheckpointManifest.SEGMENTER,
                new Architecture(List.of(classes)),
                Map.of("w", new FloatTensor(new long[] {1}, new float[] {1})),
                Map.of(),
                Map.of());
        return PublishedModel.in(checkpoint).announcement();
    }

    private static void delete(Path checkpoint) {
        try {
            Files.delete(checkpoint.resolve(CheckpointManifest.FILE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void accept(Cluster cluster, String imageId) {
        try (Producer<String, byte[]> producer = KafkaClients.producer(cluster.bootstrap())) {
            producer.send(new ProducerRecord<>(Topics.IMAGES, imageId, new byte[] {1}));
        }
    }

    private static List<String> accepted(Cluster cluster) {
        List<String> ids = new ArrayList<>();
        try (TopicReader reader = TopicReader.fromBeginning(cluster.bootstrap(), List.of(Topics.IMAGES))) {
            reader.readToEnd(image -> ids.add(image.key()));
        }
        return ids;
    }

    private static void commit(Cluster cluster, long offset) {
        try (Admin admin = KafkaClients.admin(cluster.bootstrap(), REQUEST_MILLIS)) {
            admin.alterConsumerGroupOffsets("classifier", Map.of(PARTITION, new OffsetAndMetadata(offset)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static long committed(Cluster cluster) {
        try (Admin admin = KafkaClients.admin(cluster.bootstrap(), REQUEST_MILLIS)) {
            return Optional.of(admin.listConsumerGroupOffsets("classifier")
                            .partitionsToOffsetAndMetadata()
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join())
                    .map(offsets -> offsets.get(PARTITION).offset())
                    .orElseThrow();
        }
    }
}
