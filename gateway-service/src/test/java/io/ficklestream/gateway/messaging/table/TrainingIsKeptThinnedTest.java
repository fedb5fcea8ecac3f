package io.ficklestream.gateway.messaging.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.TrainingProgress;
import io.ficklestream.gateway.domain.TrainingPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingIsKeptThinnedTest {
    private static final int REPORTS = 5000;
    private static final String REPORTS_TOPIC = "reports";

    private final HeldParts held = new HeldParts();

    @TempDir
    Path state;

    @Test
    void ofAnEndlessTrainingEveryFourthReportStaysAndTheLast() {
        try (TopologyTestDriver driver = driver()) {
            // Given
            TestInputTopic<String, byte[]> reports =
                    driver.createInputTopic(REPORTS_TOPIC, new StringSerializer(), new ByteArraySerializer());

            // When
            for (int step = 0; step < REPORTS; step++) {
                TrainingProgress report = new TrainingProgress("segmenter", "v1", step, Map.of());
                reports.pipeInput("segmenter", Codecs.TRAINING_PROGRESS.encode(report), step);
            }

            // Then
            TableParts parts = new TableParts((store, partition) -> driver.getKeyValueStore(store), held);
            List<Long> steps = new StreamsTrainingCurves(parts)
                    .points().stream()
                            .map(TrainingPoint::progress)
                            .map(TrainingProgress::step)
                            .toList();
            assertThat(steps)
                    .hasSize(REPORTS / 4 + 1)
                    .isSorted()
                    .startsWith(0L, 4L, 8L)
                    .endsWith(4996L, 4999L);
        }
    }

    private TopologyTestDriver driver() {
        StreamsBuilder builder = new StreamsBuilder();
        Set<StoreBuilder<?>> stores = TableStores.ofTraining(Stores::inMemoryKeyValueStore);
        // With a changelog the driver would sync a file after every report.
        stores.forEach(StoreBuilder::withLoggingDisabled);
        builder.stream(REPORTS_TOPIC, Consumed.with(Serdes.String(), Serdes.ByteArray()))
                .process(new StoreKeepers<>(() -> new TrainingProcessor(change -> {}, held), stores));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "training-test");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return new TopologyTestDriver(builder.build(), settings);
    }
}
