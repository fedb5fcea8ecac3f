package io.ficklestream.testkit.layering.broken.cam.domain;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Breaks the rule that the domain knows no framework. */
final class ReadsFromKafka {
    String read(ConsumerRecord<String, byte[]> record) {
        return record.key();
    }
}
