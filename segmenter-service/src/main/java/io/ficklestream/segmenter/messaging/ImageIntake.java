package io.ficklestream.segmenter.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes photographs to segment in batches. A batch is acknowledged when the broker has the answers to all of it; a
 * service that ends before leaves it to another.
 */
@Singleton
public class ImageIntake {

    /** The channel that photographs to segment come from; closed until there is a network. */
    static final String IMAGES = "images";

    private final ImageAnswers answers;
    private final Outlet outlet;

    public ImageIntake(ImageAnswers answers, Outlet outlet) {
        this.answers = answers;
        this.outlet = outlet;
    }

    @Incoming(IMAGES)
    @Blocking
    public void segment(ConsumerRecords<String, byte[]> batch) {
        for (ConsumerRecord<String, byte[]> received : batch) {
            // The answer to a large photograph is large: the broker has it before the next one is made.
            answers.answer(received).ifPresent(answer -> outlet.send(answer).join());
        }
    }
}
