package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.UndecodableMessageException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The image topic as the segmenter reads it: what nobody can read is the classifier's to set aside. */
final class ReadableImages {

    private static final Logger LOG = Logger.getLogger(ReadableImages.class);

    private ReadableImages() {}

    /** The image in a record; empty if it was taken back or is none. */
    static Optional<ImageMessage> decode(ConsumerRecord<String, byte[]> received, IntakeMetrics metrics) {
        if (received.value() == null) {
            metrics.passedOver("tombstone");
            return Optional.empty();
        }
        try {
            return Optional.of(Codecs.IMAGE.decode(received.value()));
        } catch (UndecodableMessageException e) {
            passOver("undecodable", e, metrics);
            return Optional.empty();
        }
    }

    /** Passes over what cannot be read. */
    static void passOver(String why, RuntimeException failure, IntakeMetrics metrics) {
        metrics.passedOver(why);
        LOG.debugf("Passed over an image: %s", failure.getMessage());
    }
}
