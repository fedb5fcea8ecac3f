package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.CheckpointVerifier;
import io.ficklestream.segmenter.domain.prediction.NetworkLoader;
import io.ficklestream.segmenter.domain.prediction.SegmentationNetwork;
import io.ficklestream.segmenter.handmade.ColourNetwork;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Takes the place of the loader of segmenters. */
@Mock
@Singleton
public class HandMadeLoader implements NetworkLoader {

    private final CheckpointVerifier verifier;

    public HandMadeLoader(CheckpointVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public SegmentationNetwork load(ModelAnnouncement announcement) {
        verifier.verify(announcement);
        return ColourNetwork.open(announcement);
    }
}
