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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private static final int MANY_IMAGES = 100;
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

    @Test
    void aTableThatIsBehindTheStreamDeniesNoImage() {
        // Given
        List<String> ids = new ArrayList<>(StreamedImages.send(topics, "early-", MANY_IMAGES));

        // When: a gateway of a new name starts
        try (TableInstance table = instance("disk")) {
            // Then
            awaitWholeWithoutDenial(table, ids);
        }

        // When: it starts again, with its disk, after much came
        ids.addAll(StreamedImages.send(topics, "late-", MANY_IMAGES));
        try (TableInstance table = instance("disk")) {
            // Then
            awaitWholeWithoutDenial(table, ids);
        }
    }

    /** Asks all the time, from the very start. */
    private static void awaitWholeWithoutDenial(TableInstance table, List<String> ids) {
        Patience.until("a table that is whole", () -> {
            boolean whole = table.parts.isWhole();
            int answers = 0;
            for (String id : ids) {
                Optional<Optional<ImageRecord>> answer = answer(() -> table.images.find(id));
                answer.ifPresent(found ->
                        assertThat(found.map(ImageRecord::status)).as(id).contains(ImageStatus.SEEDED));
                answers += answer.isPresent() ? 1 : 0;
            }
            answer(table.images::statistics)
                    .ifPresent(counts -> assertThat(counts.images()).isEqualTo(ids.size()));
            return whole && answers == ids.size();
        });
    }

    /** An answer is the right one, or there is none. */
    private static void assertNothingFalse(TableInstance table, Map<String, ImageRecord> truth) {
        truth.forEach((id, image) -> answer(() -> table.images.find(id))
                .ifPresent(found -> assertThat(found).contains(image)));
        answer(() -> images(table)).ifPresent(all -> assertThat(all).isEqualTo(truth));
        answer(table.images::statistics)
                .ifPresent(counts -> assertThat(counts.images()).isEqualTo(truth.size()));
    }

    private static <T> Optional<T> answer(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (UnavailableException e) {
            assertThat(e).hasMessageContaining("ask again");
            return Optional.empty();
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
