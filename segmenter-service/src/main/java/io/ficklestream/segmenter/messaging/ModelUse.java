package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.config.SegmenterConfig;
import io.ficklestream.segmenter.domain.CheckpointVerifier;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.prediction.CurrentNetwork;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Takes announced checkpoints into use. Photographs are let in when the first network is open. */
@Singleton
public class ModelUse {

    private static final Logger LOG = Logger.getLogger(ModelUse.class);

    private final CheckpointVerifier verifier;
    private final CurrentNetwork current;
    private final ChannelRegistry channels;
    private final PredictionMetrics metrics;
    private final boolean predicting;

    public ModelUse(
            CheckpointVerifier verifier,
            CurrentNetwork current,
            ChannelRegistry channels,
            PredictionMetrics metrics,
            SegmenterConfig config) {
        this.verifier = verifier;
        this.current = current;
        this.channels = channels;
        this.metrics = metrics;
        this.predicting = config.prediction().enabled();
    }

    /** @throws UnusableModelException if it cannot be used; the one in use stays in use */
    void take(ModelAnnouncement announcement) {
        verifier.verify(announcement);
        if (predicting) {
            predictWith(announcement);
        }
    }

    private void predictWith(ModelAnnouncement announcement) {
        if (current.switchTo(announcement)) {
            metrics.modelSwitched(announcement.version());
            LOG.infof("Photographs are segmented with model %s from now on", announcement.version());
        }
        channels.getPausable(ImageIntake.IMAGES).resume();
    }
}
