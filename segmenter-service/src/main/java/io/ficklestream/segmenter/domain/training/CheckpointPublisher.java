package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;

/** Tells everybody which checkpoint is current. */
@FunctionalInterface
public interface CheckpointPublisher {

    /**
     * Announces a checkpoint.
     *
     * @return whether the announcement is out; otherwise it is tried again later
     */
    boolean announce(ModelAnnouncement announcement);
}
