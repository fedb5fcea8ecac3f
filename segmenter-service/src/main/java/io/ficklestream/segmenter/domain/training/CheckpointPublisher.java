package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;

/** Tells everybody which checkpoint is current. */
public interface CheckpointPublisher {

    /**
     * Announces a checkpoint.
     *
     * @return whether the announcement is out; otherwise it is tried again later
     */
    boolean announce(ModelAnnouncement announcement);

    /**
     * Tells everybody that a checkpoint which is not current is no longer there. Whoever misses it finds out when he asks
     * for the checkpoint.
     */
    void withdraw(String version);
}
