package io.ficklestream.testkit.layering.broken.vision;

import io.ficklestream.testkit.layering.broken.contracts.Message;

/** Breaks the rule that vision-core depends on nothing of ours. */
public final class KnowsContracts {
    int size(Message message) {
        return message.bytes().length;
    }
}
