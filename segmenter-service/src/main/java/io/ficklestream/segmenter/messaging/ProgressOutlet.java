package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.TrainingProgress;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Publishes how the training goes. A point that does not arrive is a gap in a curve, and nothing waits for it. */
@Singleton
public class ProgressOutlet {

    private static final Logger LOG = Logger.getLogger(ProgressOutlet.class);

    private final Outlet outlet;

    public ProgressOutlet(Outlet outlet) {
        this.outlet = outlet;
    }

    void publish(TrainingProgress progress) {
        byte[] value = Codecs.TRAINING_PROGRESS.encode(progress);
        try {
            outlet.send(new ProducerRecord<>(Topics.TRAINING, progress.key(), value))
                    .whenComplete((sent, failure) -> complain(progress, failure));
        } catch (CancellationException e) {
            complain(progress, e);
        }
    }

    private static void complain(TrainingProgress progress, Throwable failure) {
        if (failure != null) {
            LOG.warnf("The curve has a gap at step %d: %s", progress.step(), failure);
        }
    }
}
