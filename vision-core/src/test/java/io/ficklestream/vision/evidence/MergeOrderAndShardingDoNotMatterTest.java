package io.ficklestream.vision.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.localization.StochasticSelection;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Any split of the samples into blocks, in any order, with any duplicates, also blocks of other splits that overlap, gives
 * byte-identical evidence.
 */
class MergeOrderAndShardingDoNotMatterTest {
    private static final int SAMPLES = 200;
    private static final int TRIALS = 60;
    private static final SelectionKey KEY = new SelectionKey("image", "model", 0, 42);

    private final StochasticSelection selection = new StochasticSelection(new SelectionParameters(3, 0.9));
    private final Responses responses = randomResponses(new Random(6));
    private final Evidence atOnce = block(new SampleInterval(0, SAMPLES));

    @Test
    void anySplitInAnyOrder() {
        Random random = new Random(1);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            List<SampleInterval> delivered = randomSplit(random);
            Collections.shuffle(delivered, random);

            // When, Then
            assertThat(bytes(collect(delivered))).isEqualTo(bytes(atOnce));
        }
    }

    @Test
    void anyDuplication() {
        Random random = new Random(2);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            List<SampleInterval> split = randomSplit(random);
            List<SampleInterval> delivered = new ArrayList<>(split);
            for (int copies = random.nextInt(2 * split.size() + 1); copies > 0; copies--) {
                delivered.add(split.get(random.nextInt(split.size())));
            }
            Collections.shuffle(delivered, random);

            // When, Then
            assertThat(bytes(collect(delivered))).isEqualTo(bytes(atOnce));
        }
    }

    @Test
    void overlappingBlocksOfOtherSplits() {
        Random random = new Random(3);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given one whole split and some blocks of two others
            List<SampleInterval> delivered = randomSplit(random);
            delivered.addAll(someOf(randomSplit(random), random));
            delivered.addAll(someOf(randomSplit(random), random));
            Collections.shuffle(delivered, random);

            // When, Then
            assertThat(bytes(collect(delivered))).isEqualTo(bytes(atOnce));
        }
    }

    @Test
    void mergingPairsInAnyShapeOfTree() {
        Random random = new Random(4);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            List<Evidence> parts = new ArrayList<>(
                    randomSplit(random).stream().map(this::block).toList());

            // When
            while (parts.size() > 1) {
                Evidence first = parts.remove(random.nextInt(parts.size()));
                Evidence second = parts.remove(random.nextInt(parts.size()));
                parts.add(first.merge(second));
            }

            // Then
            assertThat(bytes(parts.get(0))).isEqualTo(bytes(atOnce));
        }
    }

    @Test
    void nothingIsCompleteBeforeTheLastBlock() {
        Random random = new Random(5);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given all blocks but one
            List<SampleInterval> split = randomSplit(random);
            Collections.shuffle(split, random);
            SampleInterval last = split.remove(0);
            EvidenceBlocks blocks = new EvidenceBlocks();
            split.forEach(samples -> blocks.add(samples, block(samples)));
            assertThat(blocks.complete(SAMPLES)).isEmpty();

            // When
            blocks.add(last, block(last));

            // Then
            assertThat(blocks.complete(SAMPLES)).contains(atOnce);
        }
    }

    private Evidence collect(List<SampleInterval> delivered) {
        EvidenceBlocks blocks = new EvidenceBlocks();
        delivered.forEach(samples -> blocks.add(samples, block(samples)));
        return blocks.complete(SAMPLES).orElseThrow();
    }

    private Evidence block(SampleInterval samples) {
        return selection.accumulate(responses, KEY, samples.from(), samples.to(), 0.35);
    }

    private static List<SampleInterval> randomSplit(Random random) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(SAMPLES));
        for (int cut = random.nextInt(12); cut > 0; cut--) {
            cuts.add(1 + random.nextInt(SAMPLES - 1));
        }
        List<SampleInterval> split = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            split.add(new SampleInterval(from, to));
            from = to;
        }
        return split;
    }

    private static List<SampleInterval> someOf(List<SampleInterval> split, Random random) {
        return split.stream().filter(block -> random.nextBoolean()).toList();
    }

    private static byte[] bytes(Evidence evidence) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (4 + 2 * evidence.hits().length));
        buffer.putInt(evidence.classes()).putInt(evidence.height()).putInt(evidence.width());
        buffer.putInt(evidence.samples());
        for (int hits : evidence.hits()) {
            buffer.putInt(hits);
        }
        for (int sum : evidence.sums()) {
            buffer.putInt(sum);
        }
        return buffer.array();
    }

    private static Responses randomResponses(Random random) {
        float[] values = new float[2 * 9 * 7 * 6];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Responses(2, 3, 7, 6, values);
    }
}
