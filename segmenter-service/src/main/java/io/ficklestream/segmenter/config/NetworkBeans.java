package io.ficklestream.segmenter.config;

import io.ficklestream.segmenter.domain.CheckpointVerifier;
import io.ficklestream.segmenter.network.CheckpointChecks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the networks from the settings. */
public class NetworkBeans {

    @Produces
    @Singleton
    CheckpointVerifier checkpointVerifier(SegmenterConfig config) {
        return new CheckpointChecks(config.network().classes());
    }
}
