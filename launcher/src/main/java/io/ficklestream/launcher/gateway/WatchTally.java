package io.ficklestream.launcher.gateway;

import java.util.function.Consumer;

/** Says what became of every photograph, and counts. Thread-safe. */
final class WatchTally {

    private final Consumer<String> say;
    private int accepted;
    private int alreadyThere;
    private int corrected;
    private int refused;

    WatchTally(Consumer<String> say) {
        this.say = say;
    }

    synchronized void accepted(String name) {
        accepted++;
        say.accept(name + ": accepted");
    }

    synchronized void alreadyThere(String name) {
        alreadyThere++;
        say.accept(name + ": already there");
    }

    synchronized void corrected(String name, String labels) {
        corrected++;
        say.accept(name + ": labels are now " + (labels.isEmpty() ? "to be predicted" : labels));
    }

    synchronized void refused(String name, String reason) {
        refused++;
        say.accept(name + ": refused: " + reason);
    }

    /** How many there were, in a sentence. */
    synchronized String summary() {
        return "%d accepted, %d already there, %d with other labels, %d refused"
                .formatted(accepted, alreadyThere, corrected, refused);
    }

    /** Whether all were taken. */
    synchronized boolean isClean() {
        return refused == 0;
    }
}
