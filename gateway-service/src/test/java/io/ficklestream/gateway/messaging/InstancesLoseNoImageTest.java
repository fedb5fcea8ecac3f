package io.ficklestream.gateway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.Patience;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.UnavailableException;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table on a real broker while its instances come and go: what it says is whole and right, or it says nothing. */
class InstancesLoseNoImageTest {
    private static final int IMAGES = 40;
    private static final int PARTITIONS = 3;

    @TempDir
    Path disks;

    private EmbeddedBroker broker;
    private TopicProbe topics;

    @BeforeEach
    void open() {
        broker = EmbeddedBroker.start(Topics.all().stream()
                .map(topic -> topic.withPartitions(Math.min(topic.partitions(), PARTITIONS)))
                .toList());
        topics = new TopicProbe(broker.bootstrapServers());
    }

    @AfterEach
    void close() {
        topics.close();
        broker.close();
    }

    @Test
    void theTableOutlivesItsDiskItsTopicsAndChangesOfHands() throws Exception {
        // Given
        StreamedImages.send(topics, "early-", IMAGES);
        Map<String, ImageRecord> early;
        try (TableInstance table = instance("first-disk")) {
            early = awaitSeeded(table, IMAGES);
        }
        forget(Topics.IMAGES);

        // When: it starts again without its disk, and topic images is empty
        try (TableInstance staying = instance("second-disk")) {
            // Then
            assertThat(awaitSeeded(staying, IMAGES)).isEqualTo(early);

            // When: another instance takes part of the table
            try (TableInstance joining = instance("third-disk")) {
                Patience.until("two instances that share the table", () -> {
                    assertNothingFalse(staying, early);
                    assertNothingFalse(joining, early);
                    return joining.isRunning() && !staying.parts.isWhole();
                });
                assertThatThrownBy(staying.images::statistics)
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("ask again");
                StreamedImages.send(topics, "late-", IMAGES);
            }

            // Then: the one that stays has everything
            assertThat(awaitSeeded(staying, 2 * IMAGES)).containsAllEntriesOf(early);
            assertThat(staying.images.statistics().byLabel()).containsEntry("cat", 2L * IMAGES);
        }
    }

    /** An answer is the right one, or there is none. */
    private static void assertNothingFalse(TableInstance table, Map<String, ImageRecord> truth) {
        for (Map.Entry<String, ImageRecord> image : truth.entrySet()) {
            try {
                assertThat(table.images.find(image.getKey())).contains(image.getValue());
            } catch (UnavailableException e) {
                assertThat(e).hasMessageContaining("ask again");
            }
        }
        try {
            assertThat(images(table)).isEqualTo(truth);
            assertThat(table.images.statistics().images()).isEqualTo(truth.size());
        } catch (UnavailableException e) {
            assertThat(e).hasMessageContaining("ask again");
        }
    }

    private static Map<String, ImageRecord> awaitSeeded(TableInstance table, long count) {
        Patience.until(count + " images with seeds", () -> {
            Map<ImageStatus, Long> byStatus = table.images.statistics().byStatus();
            return byStatus.get(ImageStatus.SEEDED) >= count;
        });
        return images(table);
    }

    private static Map<String, ImageRecord> images(TableInstance table) {
        return table.images.list(ImageQuery.ALL, Optional.empty(), 1000).items().stream()
                .collect(Collectors.toMap(ImageRecord::id, Function.identity()));
    }

    private TableInstance instance(String disk) {
        return new TableInstance(broker.bootstrapServers(), "shared", disks.resolve(disk));
    }

    private void forget(String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, RecordsToDelete> everything = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            everything.put(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(-1));
        }
        try (Admin admin = broker.admin()) {
            admin.deleteRecords(everything).all().get();
        }
    }
}
