package io.ficklestream.segmenter.messaging;

import jakarta.inject.Singleton;

/** Where training stands, in words. */
@Singleton
public class TrainingState {

    private volatile String words = "not begun";

    void is(String now) {
        words = now;
    }

    String inWords() {
        return words;
    }
}
