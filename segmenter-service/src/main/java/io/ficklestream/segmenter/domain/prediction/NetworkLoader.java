package io.ficklestream.segmenter.domain.prediction;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.UnusableModelException;

/** Opens the network that an announcement names. */
@FunctionalInterface
public interface NetworkLoader {

    /**
     * Opens it; the caller closes it.
     *
     * @throws UnusableModelException if there is no such checkpoint, or it cannot be used
     */
    SegmentationNetwork load(ModelAnnouncement announcement);
}
