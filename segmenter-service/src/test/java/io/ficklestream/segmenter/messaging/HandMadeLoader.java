package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.prediction.NetworkLoader;
import io.ficklestream.segmenter.domain.prediction.SegmentationNetwork;
import io.ficklestream.segmenter.handmade.ColourNetwork;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Takes the place of the loader of segmenters. What is announced was verified before. */
@Mock
@Singleton
public class HandMadeLoader implements NetworkLoader {

    @Override
    public SegmentationNetwork load(ModelAnnouncement announcement) {
        return ColourNetwork.open(announcement);
    }
}
