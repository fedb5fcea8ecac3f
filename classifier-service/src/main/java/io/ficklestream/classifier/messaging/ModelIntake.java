package io.ficklestream.classifier.messaging;

import io.ficklestream.classifier.domain.AnnouncedClassifiers;
import io.ficklestream.classifier.domain.CurrentClassifier;
import io.ficklestream.classifier.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.servicekit.Announcements;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Follows which classifiers are known and which is current. Every instance reads all announcements from the beginning; of those that arrive
 * together only the last counts. Images are let in when the first classifier is loaded.
 */
@Singleton
public class ModelIntake {

    private static final Logger LOG = Logger.getLogger(ModelIntake.class);
    private static final String ROLE = "classifier";

    private final CurrentClassifier current;
    private final AnnouncedClassifiers known;
    private final ClassifierMetrics metrics;
    private final ChannelRegistry channels;

    public ModelIntake(
            CurrentClassifier current,
            AnnouncedClassifiers known,
            ClassifierMetrics metrics,
            ChannelRegistry channels) {
        this.current = current;
        this.known = known;
        this.metrics = metrics;
        this.channels = channels;
    }

    @Incoming("models")
    @Blocking
    public void announced(ConsumerRecords<String, byte[]> announcements) {
        Announcements.known(ROLE, announcements).forEach(known::add);
        Announcements.current(ROLE, announcements).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(this::switchTo);
    }

    private void switchTo(ModelAnnouncement announcement) {
        try {
            if (current.switchTo(announcement)) {
                metrics.modelSwitched();
                LOG.infof("Images are planned with model %s from now on", announcement.version());
            }
            channels.getPausable(ImageIntake.IMAGES).resume();
        } catch (UnusableModelException e) {
            LOG.errorf("Model %s stays unused: %s", announcement.version(), e.getMessage());
        }
    }
}
