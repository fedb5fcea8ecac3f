package io.ficklestream.launcher.gateway;

import java.util.function.Consumer;

/** Says what became of every photograph of a watched folder, and counts. Thread-safe. */
final class WatchTally {

    private final Consumer<String> say;
    private int accepted;
    private int alreadyThere;
    private int withOtherLabels;
    private int relabelled;
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

    /** It is there, and its labels are not the table's to change. */
    synchronized void withOtherLabels(String name) {
        alreadyThere++;
        withOtherLabels++;
        say.accept(name + ": already there with other labels, which a person gave");
    }

    synchronized void relabelled(String name, String labels) {
        relabelled++;
        say.accept(name + ": labels are now " + (labels.isEmpty() ? "to be predicted" : labels));
    }

    synchronized void refused(String name, String reason) {
        refused++;
        say.accept(name + ": refused: " + reason);
    }

    /** How many there were, in a sentence. */
    synchronized String summary() {
        String others = withOtherLabels == 0 ? "" : "; " + withOtherLabels + " have other labels, which a person gave";
        return "%d accepted, %d already there, %d relabelled, %d refused"
                        .formatted(accepted, alreadyThere, relabelled, refused)
                + others;
    }

    /** Whether all were taken. */
    synchronized boolean isClean() {
        return refused == 0;
    }
}
