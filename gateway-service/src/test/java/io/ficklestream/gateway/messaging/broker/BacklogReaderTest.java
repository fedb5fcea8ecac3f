package io.ficklestream.gateway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.gateway.Patience;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BacklogReaderTest {
    private static final String GROUP = "readers";
    private static final byte[] VALUE = {1};

    private static EmbeddedBroker broker;
    private static Admin admin;
    private static RecordReader records;
    private static TopicProbe topics;
    private static BacklogReader backlogs;

    @BeforeAll
    static void open() {
        broker = EmbeddedBroker.start(List.of(topic("plain"), topic("forgotten"), topic("marked"), topic("undecided")));
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        admin = broker.admin();
        records = new RecordReader(settings, Duration.ofSeconds(20), 1);
        topics = new TopicProbe(broker.bootstrapServers());
        backlogs = new BacklogReader(admin, records, Duration.ofSeconds(20), GROUP);
    }

    @AfterAll
    static void close() {
        topics.close();
        records.close();
        admin.close();
        broker.close();
    }

    @Test
    void recordsAreLeftUntilTheGroupHasFinishedThemAndLaterOnesDoNotCount() throws Exception {
        // Given
        Backlog ofNothing = backlogs.readable(Set.of("plain"));
        send("plain", 3);
        Backlog ofThree = backlogs.readable(Set.of("plain"));
        send("plain", 2);

        // When, Then
        assertThat(backlogs.left(ofNothing)).isZero();
        assertLeftAndStays(ofThree, 3);
        finish("plain", 2);
        assertLeftAndStays(ofThree, 1);
        finish("plain", 3);
        assertThat(backlogs.left(ofThree)).isZero();
    }

    @Test
    void whatIsNoLongerKeptIsNotLeft() throws Exception {
        // Given
        send("forgotten", 3);
        Backlog backlog = backlogs.readable(Set.of("forgotten"));
        assertLeftAndStays(backlog, 3);

        // When
        admin.deleteRecords(Map.of(partition("forgotten"), RecordsToDelete.beforeOffset(-1)))
                .all()
                .get();

        // Then
        assertThat(backlogs.left(backlog)).isZero();
    }

    @Test
    void whatEndsATransactionAndWhatWasTakenBackIsPassedAlthoughNobodyFinishesIt() throws Exception {
        // Given: a record, a marker, a record that was taken back, a marker
        try (KafkaProducer<String, byte[]> producer = transactions("marked")) {
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("marked", "kept", VALUE));
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("marked", "taken back", VALUE)).get();
            producer.abortTransaction();
        }
        // A transaction is decided before its last marker is there.
        Patience.until("four entries", () -> backlogs.left(backlogs.readable(Set.of("marked"))) == 4);
        Backlog backlog = backlogs.readable(Set.of("marked"));
        assertLeftAndStays(backlog, 4);

        // When
        finish("marked", 1);

        // Then: nothing is left as soon as the group is seen to stand still
        assertThat(backlogs.left(backlog)).isEqualTo(3);
        assertThat(backlogs.left(backlog)).isZero();
    }

    @Test
    void aTransactionThatIsOpenIsWrittenButNotReadable() throws Exception {
        try (KafkaProducer<String, byte[]> producer = transactions("undecided")) {
            // Given
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("undecided", "x", VALUE)).get();

            // When
            Backlog readable = backlogs.readable(Set.of("undecided"));
            Backlog written = backlogs.written(Set.of("undecided"));

            // Then
            assertThat(backlogs.left(readable)).isZero();
            assertLeftAndStays(written, 1);
            producer.commitTransaction();
            assertLeftAndStays(written, 1);
            finish("undecided", 1);
            assertThat(backlogs.left(written)).isZero();
        }
    }

    /** Also when the group is seen to stand still. */
    private static void assertLeftAndStays(Backlog backlog, long records) {
        for (int look = 0; look < 3; look++) {
            assertThat(backlogs.left(backlog)).isEqualTo(records);
        }
    }

    private static void send(String topic, int count) {
        for (int i = 0; i < count; i++) {
            topics.send(topic, "key", VALUE);
        }
    }

    private static void finish(String topic, long offset) throws Exception {
        admin.alterConsumerGroupOffsets(GROUP, Map.of(partition(topic), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }

    private static KafkaProducer<String, byte[]> transactions(String id) {
        KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        id),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    private static TopicSpec topic(String name) {
        return new TopicSpec(name, 1, Map.of());
    }

    private static TopicPartition partition(String topic) {
        return new TopicPartition(topic, 0);
    }
}
