package io.ficklestream.cam.messaging;

import io.ficklestream.contracts.CamTask;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A task with the record that it came in, which becomes its dead letter if it cannot be done.
 *
 * @param received the record
 * @param task what it says
 */
record ReceivedTask(ConsumerRecord<String, byte[]> received, CamTask task) {}
