package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.segmenter.domain.training.Candidates;
import io.ficklestream.segmenter.domain.training.CheckpointPublisher;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Announces checkpoints on the {@code models} topic. */
@Singleton
public class CheckpointAnnouncer implements CheckpointPublisher {

    private static final Logger LOG = Logger.getLogger(CheckpointAnnouncer.class);
    private static final long PATIENCE_SECONDS = 30;

    private final Outlet outlet;

    public CheckpointAnnouncer(Outlet outlet) {
        this.outlet = outlet;
    }

    @Override
    public boolean announce(ModelAnnouncement announcement) {
        byte[] value = Codecs.MODEL_ANNOUNCEMENT.encode(announcement);
        return announcement.keysToMakeCurrent().stream().allMatch(key -> isOut(key, value));
    }

    @Override
    public void withdraw(String version) {
        isOut(ModelAnnouncement.versionKey(Candidates.ROLE, version), null);
    }

    private boolean isOut(String key, byte[] value) {
        try {
            outlet.send(new ProducerRecord<>(Topics.MODELS, key, value)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            LOG.warnf("The broker did not take what became of model %s: %s", key, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
