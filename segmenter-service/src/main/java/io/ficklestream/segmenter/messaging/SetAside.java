package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.domain.admission.RejectedRecordException;
import io.ficklestream.servicekit.DeadLetters;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Decides what becomes of records that failed: dead letters with a reason, unless it is the service that failed. */
@Singleton
public class SetAside {

    private static final Logger LOG = Logger.getLogger(SetAside.class);
    private static final DeadLetters LETTERS = new DeadLetters("segmenter-service");

    private final IntakeMetrics metrics;

    public SetAside(IntakeMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * The dead letter of a record.
     *
     * @throws CancellationException if that is what happened: the record is left for later
     * @throws UncheckedIOException if that is what happened: with a full disk every record would fail
     */
    ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> received, String imageId, RuntimeException failure) {
        if (failure instanceof CancellationException || failure instanceof UncheckedIOException) {
            throw failure;
        }
        return letter(received, Optional.of(imageId), reason(failure));
    }

    /** The dead letter of a record; the image id is empty where it is not known. */
    ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> received, Optional<String> imageId, String reason) {
        metrics.deadLettered(received.topic());
        LOG.warnf("Set aside a record of %s: %s", received.topic(), reason);
        return LETTERS.of(received, imageId, reason);
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof RejectedRecordException) {
            return failure.getMessage();
        }
        // One photograph must not stop all others, whatever the network makes of it. It is not lost: it can be
        // submitted again from the dead letters once the fault is found.
        LOG.error("Segmenter failed", failure);
        return "the segmenter failed on it: " + failure;
    }
}
