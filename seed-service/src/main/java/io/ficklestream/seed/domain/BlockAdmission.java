package io.ficklestream.seed.domain;

import io.ficklestream.contracts.SampleBlock;

/** What a decoded block must still fulfil before it may enter the state, so that a later merge cannot fail. */
public final class BlockAdmission {

    private BlockAdmission() {}

    /**
     * @param key the key the block was sent with, which decides the partition and so the state it meets
     * @throws UnusableMessageException when the block breaks a condition, saying which
     */
    public static void check(String key, SampleBlock block) {
        if (!block.key().equals(key)) {
            throw new UnusableMessageException(
                    "the key is '%s', but the block belongs to '%s': under another key it never meets the rest of its plan"
                            .formatted(key, block.key()));
        }
        Grids.toEvidence(block.evidence(), block.samples().size());
    }
}
