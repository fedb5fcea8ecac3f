package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.training.Candidates;
import io.ficklestream.segmenter.domain.training.CurrentCheckpoint;
import io.ficklestream.servicekit.Announcements;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Follows which segmenter is current, for prediction and for training. Every instance reads all announcements from the
 * beginning; of those that arrive together only the last counts. One that cannot be used changes nothing.
 */
@Singleton
public class ModelIntake {

    private static final Logger LOG = Logger.getLogger(ModelIntake.class);

    private final ModelUse use;
    private final CurrentCheckpoint training;
    private final PredictionMetrics metrics;

    public ModelIntake(ModelUse use, CurrentCheckpoint training, PredictionMetrics metrics) {
        this.use = use;
        this.training = training;
        this.metrics = metrics;
    }

    @Incoming("models")
    @Blocking
    public void announced(ConsumerRecords<String, byte[]> announcements) {
        List<ModelAnnouncement> segmenters = Announcements.current(Candidates.ROLE, announcements);
        if (!segmenters.isEmpty()) {
            segmenters.subList(0, segmenters.size() - 1).forEach(training::passOver);
            announced(segmenters.get(segmenters.size() - 1));
        }
    }

    private void announced(ModelAnnouncement announcement) {
        try {
            use.take(announcement);
            training.use(announcement);
        } catch (UnusableModelException e) {
            training.passOver(announcement);
            metrics.modelRefused();
            LOG.errorf("Model %s stays unused: %s", announcement.version(), e.getMessage());
        }
    }
}
