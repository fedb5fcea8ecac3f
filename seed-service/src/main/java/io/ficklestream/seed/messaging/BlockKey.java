package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.SampleRange;

/** Keys of the block store: the blocks of one plan lie side by side, in the order of their samples. */
final class BlockKey {

    private BlockKey() {}

    static String of(String evidenceKey, SampleRange samples) {
        return "%s#%010d-%010d".formatted(evidenceKey, samples.from(), samples.to());
    }
}
