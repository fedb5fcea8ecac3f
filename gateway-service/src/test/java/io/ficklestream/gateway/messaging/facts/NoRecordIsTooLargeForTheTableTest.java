package io.ficklestream.gateway.messaging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.RecordPosition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** Whatever a producer writes into texts and lists, what the table keeps of it stays small. */
class NoRecordIsTooLargeForTheTableTest {
    private static final int MANY = 5_000;

    @Test
    void manyLongLabelsAreCut() {
        // Given
        List<String> labels =
                IntStream.range(0, MANY).mapToObj(i -> i + "x".repeat(1_000)).toList();
        ImageMessage image = new ImageMessage("a", new byte[] {1}, labels, Optional.empty());

        // When
        Fact.Submitted fact = (Fact.Submitted) read(Topics.IMAGES, Codecs.IMAGE.encode(image));

        // Then
        assertThat(fact.submission().labels())
                .hasSize(Bounded.MOST_ENTRIES)
                .allSatisfy(
                        label -> assertThat(label).hasSize(Bounded.LONGEST_TEXT).endsWith("\u2026"));
    }

    @Test
    void muchProvenanceIsCut() {
        // Given
        Map<String, String> provenance = new TreeMap<>();
        IntStream.range(0, MANY).forEach(i -> provenance.put("key" + i, "x".repeat(1_000)));
        Segmentation seen = new Segmentation("a", "v1", 1, 1, new byte[1], new byte[1], provenance);

        // When
        Fact.Segmented fact = (Fact.Segmented) read(Topics.SEGMENTATIONS, Codecs.SEGMENTATION.encode(seen));

        // Then
        assertThat(fact.result().provenance())
                .hasSize(Bounded.MOST_ENTRIES)
                .allSatisfy((key, value) -> assertThat(value).hasSize(Bounded.LONGEST_TEXT));
    }

    private static Fact read(String topic, byte[] value) {
        RecordPosition position = new RecordPosition(topic, 0, 0);
        return FactReader.read(new StreamRecord(position, Instant.EPOCH, new RecordHeaders(), "a", value))
                .fact();
    }
}
