package io.ficklestream.segmenter.domain;

import io.ficklestream.contracts.ModelAnnouncement;

/** Tells whether an announced checkpoint is what was announced and can be used here. */
@FunctionalInterface
public interface CheckpointVerifier {

    /** @throws UnusableModelException if it is not */
    void verify(ModelAnnouncement announcement);
}
