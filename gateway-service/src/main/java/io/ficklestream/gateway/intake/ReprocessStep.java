package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Has a single image done again, as soon as there is room, however long the broker is away meanwhile. */
final class ReprocessStep {
    private static final Logger LOG = Logger.getLogger(ReprocessStep.class);

    private final Submitter submitter;
    private final Saturation saturation;
    private final Duration pause;

    /** @param pause before something that cannot be done now is tried again */
    ReprocessStep(Submitter submitter, Saturation saturation, Duration pause) {
        this.submitter = submitter;
        this.saturation = saturation;
        this.pause = pause;
    }

    /** Whether it was submitted again; if not, the log says why. */
    boolean reprocess(String id, ProcessingOptions processing) {
        while (insist(saturation::isSaturated)) {
            pause();
        }
        try {
            insist(() -> submitter.withKnown(
                    id, state -> submitter.resubmit(state, last -> Resubmission.with(last, processing))));
            return true;
        } catch (RefusedException | TooLargeException e) {
            LOG.warnf("Image %s is not done again: %s", id, e.getMessage());
            return false;
        }
    }

    /** The answer of something that may be away for the moment. */
    <T> T insist(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (UnavailableException e) {
                LOG.debugf("Waiting: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw new StoppedException(e);
        }
    }

    /** The gateway stops. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException(InterruptedException cause) {
            super("stopped", cause);
        }
    }
}
