package io.ficklestream.segmenter.domain.admission;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.segmenter.domain.samples.BackPressure;
import io.ficklestream.segmenter.domain.samples.PhotographStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The photographs that seeds belong to. Seeds may be faster than their photograph, so whoever asks waits for it, but not
 * for ever: for a whole patience in which no back-pressure kept photographs out.
 */
public final class AwaitedPhotographs {

    private final PhotographStore photographs;
    private final Duration patience;
    private final BackPressure pressure;

    public AwaitedPhotographs(PhotographStore photographs, Duration patience, BackPressure pressure) {
        this.photographs = photographs;
        this.patience = patience;
        this.pressure = pressure;
    }

    /**
     * The photograph of an image.
     *
     * @throws RejectedRecordException if it does not come in time
     * @throws CancellationException if the service is stopped meanwhile
     */
    ImageMessage of(String imageId) {
        Optional<ImageMessage> found;
        Duration paused;
        do {
            paused = pressure.paused();
            found = photographs.await(imageId, patience);
        } while (found.isEmpty() && !pressure.paused().equals(paused));
        return found.orElseThrow(() -> new RejectedRecordException(
                "its photograph has not been seen within %d s: submit the photograph again to have it learned"
                        .formatted(patience.toSeconds())));
    }
}
