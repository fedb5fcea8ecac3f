package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.Topics;
import io.ficklestream.seed.SyntheticImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EveryPlanGetsExactlyOneResultTest {

    private static final int ROUNDS = 6;
    private static final int IMAGES = 3;

    private final StreamUnderTest stream = new StreamUnderTest();

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void anyDivisionOrderAndDuplicationGivesTheSameBytesOnce() {
        Random random = new Random(20190615);
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            List<SyntheticImage> images = images(round, random);
            List<SampleBlock> blocks = new ArrayList<>();
            images.forEach(image -> blocks.addAll(dividedAndRepeated(image, random)));
            Collections.shuffle(blocks, random);

            // When
            blocks.forEach(stream::send);

            // Then
            assertThat(results()).as("round %d", round).isEqualTo(undisturbed(images));
            assertThat(stream.storedKeys(PlanStores.BLOCKS)).isEmpty();
            assertThat(stream.storedKeys(PlanStores.OPEN)).isEmpty();
        }
    }

    @Test
    void blocksThatComeAgainAfterTheResultChangeNothing() {
        // Given
        SyntheticImage image = SyntheticImage.of("late", 10);
        stream.send(image.block(0, 5));
        stream.send(image.block(5, 10));
        stream.received(Topics.LOCALIZATION_MAPS);

        // When: the same blocks, and another division of the same samples
        stream.send(image.block(0, 5));
        stream.send(image.block(5, 10));
        stream.send(image.block(0, 10));

        // Then
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).isEmpty();
        assertThat(stream.received(Topics.deadLettersOf(Topics.CAM_SAMPLES))).isEmpty();
        assertThat(stream.count("ficklestream.seed.blocks.duplicate")).isEqualTo(3);
        assertThat(stream.count("ficklestream.seed.plans.merged")).isEqualTo(1);
    }

    @Test
    void nothingComesOutBeforeTheLastSampleIsThere() {
        // Given
        SyntheticImage image = SyntheticImage.of("waiting", 10);

        // When
        stream.send(image.block(0, 4));
        stream.send(image.block(7, 10));
        stream.send(image.block(0, 4));

        // Then
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).isEmpty();
        assertThat(stream.storedKeys(PlanStores.BLOCKS)).hasSize(2);
    }

    @Test
    void overlappingBlocksAreNeverCountedTwice() {
        // Given: 0-5 and 3-10 overlap, only 0-5 with 5-10 or 0-3 with 3-10 is a cover
        SyntheticImage image = SyntheticImage.of("overlap", 10);
        stream.send(image.block(3, 10));
        stream.send(image.block(0, 5));
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).isEmpty();

        // When
        stream.send(image.block(0, 3));

        // Then
        assertThat(stream.values(Topics.LOCALIZATION_MAPS)).containsExactly(encodedMaps(image));
        assertThat(stream.storedKeys(PlanStores.BLOCKS)).isEmpty();
    }

    private static List<SyntheticImage> images(int round, Random random) {
        List<SyntheticImage> images = new ArrayList<>();
        for (int i = 0; i < IMAGES; i++) {
            images.add(SyntheticImage.of("image-" + round + "-" + i, 1 + random.nextInt(40)));
        }
        return images;
    }

    /** One or two complete divisions of the samples, as after a rebalance, with some blocks delivered twice. */
    private static List<SampleBlock> dividedAndRepeated(SyntheticImage image, Random random) {
        List<SampleBlock> blocks = new ArrayList<>();
        for (int division = 0; division <= random.nextInt(2); division++) {
            for (SampleRange range : BlockSplits.random(random, image.totalSamples())) {
                int deliveries = 1 + random.nextInt(2);
                blocks.addAll(Collections.nCopies(deliveries, image.block(range)));
            }
        }
        return blocks;
    }

    private Map<String, List<ByteBuffer>> results() {
        Map<String, List<ByteBuffer>> results = new TreeMap<>();
        for (TestRecord<String, byte[]> record : stream.received(Topics.LOCALIZATION_MAPS)) {
            results.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(ByteBuffer.wrap(record.value()));
        }
        return results;
    }

    private static Map<String, List<ByteBuffer>> undisturbed(List<SyntheticImage> images) {
        Map<String, List<ByteBuffer>> results = new TreeMap<>();
        images.forEach(image -> results.put(image.imageId(), List.of(ByteBuffer.wrap(encodedMaps(image)))));
        return results;
    }

    private static byte[] encodedMaps(SyntheticImage image) {
        return Codecs.LOCALIZATION_MAPS.encode(image.maps());
    }
}
