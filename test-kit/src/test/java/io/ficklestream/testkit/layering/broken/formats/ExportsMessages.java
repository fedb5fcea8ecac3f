package io.ficklestream.testkit.layering.broken.formats;

import io.ficklestream.testkit.layering.broken.contracts.Message;

/** Breaks the rule that file formats know no messages. */
final class ExportsMessages {
    byte[] file(Message message) {
        return message.bytes();
    }
}
