package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.handmade.ColourLearners;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Takes the place of the segmenter's trainer; learning can be held up. */
@Mock
@Singleton
public class HandMadeLearners extends ColourLearners {

    private boolean heldUp;

    /** No step ends before {@link #goOn}. */
    synchronized void holdUp() {
        heldUp = true;
    }

    synchronized void goOn() {
        heldUp = false;
        notifyAll();
    }

    @Override
    protected synchronized double rate() {
        try {
            while (heldUp) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
        return super.rate();
    }
}
