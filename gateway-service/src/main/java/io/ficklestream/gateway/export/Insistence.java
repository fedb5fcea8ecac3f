package io.ficklestream.gateway.export;

import io.ficklestream.gateway.domain.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Asks again what is away for the moment: an archive whose beginning is sent cannot be begun anew.
 *
 * @param longest how long it is asked again
 * @param pause between two questions
 */
record Insistence(Duration longest, Duration pause) {
    private static final Logger LOG = Logger.getLogger(Insistence.class);

    /**
     * The answer.
     *
     * @param meanwhile what is done before every pause
     * @throws UnavailableException if it is still away after the longest time
     */
    <T> T ask(Supplier<T> question, Meanwhile meanwhile) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (UnavailableException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LOG.debugf("An export waits: %s", e.getMessage());
                meanwhile.run();
                pause(e);
            }
        }
    }

    private void pause(UnavailableException reason) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    /** Keeps those who wait for the archive patient. */
    @FunctionalInterface
    interface Meanwhile {
        void run() throws IOException;
    }
}
