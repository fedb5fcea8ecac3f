package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.SampleRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random ways to divide the samples of a plan among workers. */
final class BlockSplits {

    private BlockSplits() {}

    static List<SampleRange> random(Random random, int totalSamples) {
        List<SampleRange> ranges = new ArrayList<>();
        int from = 0;
        while (from < totalSamples) {
            int to = Math.min(totalSamples, from + 1 + random.nextInt(totalSamples));
            ranges.add(new SampleRange(from, to));
            from = to;
        }
        return ranges;
    }
}
