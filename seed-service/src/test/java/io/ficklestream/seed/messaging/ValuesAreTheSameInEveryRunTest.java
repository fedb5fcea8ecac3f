package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.Topics;
import io.ficklestream.seed.SyntheticImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** How long something took is told in headers, so that values stay identical to the byte. */
class ValuesAreTheSameInEveryRunTest {

    private final SyntheticImage image = SyntheticImage.of("img", 6);

    @Test
    void twoRunsWithDifferentBlocksGiveTheSameSeedBytes() {
        try (StreamUnderTest one = new StreamUnderTest();
                StreamUnderTest other = new StreamUnderTest()) {
            // When
            one.send(image.block(0, 6));
            other.send(image.block(4, 6));
            other.send(image.block(0, 4));

            // Then
            assertThat(other.values(Topics.SEEDS)).containsExactlyElementsOf(one.values(Topics.SEEDS));
        }
    }

    @Test
    void timingsOfTheLastBlockArePassedOnAndOwnOnesAdded() {
        try (StreamUnderTest stream = new StreamUnderTest()) {
            // Given
            SampleBlock block = image.block(0, 6);
            RecordHeaders headers = new RecordHeaders();
            headers.add("timing-network-ms", "12.5".getBytes(StandardCharsets.UTF_8));
            headers.add("something-else", new byte[0]);

            // When
            stream.sendSamples(new TestRecord<>(block.key(), Codecs.SAMPLE_BLOCK.encode(block), headers));

            // Then
            TestRecord<String, byte[]> seeds = onlyRecord(stream, Topics.SEEDS);
            assertThat(StreamUnderTest.header(seeds, "timing-network-ms")).isEqualTo("12.5");
            for (String step : List.of("merge", "seeding", "crf")) {
                String milliseconds = StreamUnderTest.header(seeds, Headers.TIMING_PREFIX + step + "-ms");
                assertThat(Double.parseDouble(milliseconds)).as(step).isNotNegative();
            }
            assertThat(seeds.headers().lastHeader("something-else")).isNull();
        }
    }

    private static TestRecord<String, byte[]> onlyRecord(StreamUnderTest stream, String topic) {
        List<TestRecord<String, byte[]>> records = stream.received(topic);
        assertThat(records).hasSize(1);
        return records.get(0);
    }
}
