package io.ficklestream.testkit.layering.broken.cam.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Keeps every rule: messaging may know Kafka. */
public final class CamMessaging {
    public ProducerRecord<String, byte[]> send() {
        return new ProducerRecord<>("topic", new byte[0]);
    }
}
