package io.ficklestream.launcher.gateway;

import java.util.function.Consumer;

/** Says what became of every photograph that is imported with its mask, and counts. */
final class ImportTally {

    private final Consumer<String> say;
    private int accepted;
    private int alreadyThere;
    private int masksReplaced;
    private int refused;

    ImportTally(Consumer<String> say) {
        this.say = say;
    }

    void accepted(String id) {
        accepted++;
        say.accept(id + ": accepted");
    }

    /** The photograph is there, and so is its mask. */
    void alreadyThere(String id) {
        alreadyThere++;
        say.accept(id + ": already there");
    }

    /** The photograph was there without this mask. */
    void maskReplaced(String id) {
        masksReplaced++;
        say.accept(id + ": mask replaced");
    }

    void refused(String id, String reason) {
        refused++;
        say.accept(id + ": refused: " + reason);
    }

    /** How many there were, in a sentence. */
    String summary() {
        return "%d accepted, %d already there, %d masks replaced, %d refused"
                .formatted(accepted, alreadyThere, masksReplaced, refused);
    }

    /** Whether all were taken. */
    boolean isClean() {
        return refused == 0;
    }
}
