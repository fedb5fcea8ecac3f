package io.ficklestream.launcher.gateway;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.launcher.submit.PhotographFolder;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Tells the gateway of a photograph and its labels, and counts what became of it. */
final class PhotographBringer {

    private final Images gateway;
    private final WatchTally tally;

    PhotographBringer(Images gateway, WatchTally tally) {
        this.gateway = gateway;
        this.tally = tally;
    }

    /** Submits a photograph; returns whether it is there with these labels. */
    boolean submit(Path file, FileStamp stamp, List<String> labels) {
        String name = name(file);
        try {
            requireSendable(stamp);
            return submit(file, labels);
        } catch (RefusedException e) {
            tally.refused(name, e.getMessage());
        } catch (FileNotFoundException e) {
            tally.refused(name, "the file cannot be read");
        }
        return false;
    }

    private boolean submit(Path file, List<String> labels) throws FileNotFoundException {
        try {
            if (gateway.submit(PhotographFolder.id(file), file, labels)) {
                tally.accepted(name(file));
            } else {
                tally.alreadyThere(name(file));
            }
            return true;
        } catch (RefusedException e) {
            if (!e.problem().differs().equals(Set.of(Problem.LABELS))) {
                throw e;
            }
            return relabelUnlessReviewed(file, labels);
        }
    }

    private boolean relabelUnlessReviewed(Path file, List<String> labels) {
        if (gateway.isReviewed(PhotographFolder.id(file))) {
            tally.withOtherLabels(name(file));
            return false;
        }
        giveLabels(file, labels);
        return true;
    }

    /** Gives a photograph that is there other labels; returns whether it has them. */
    boolean relabel(Path file, List<String> labels) {
        try {
            giveLabels(file, labels);
            return true;
        } catch (RefusedException e) {
            tally.refused(name(file), e.getMessage());
            return false;
        }
    }

    private void giveLabels(Path file, List<String> labels) {
        gateway.correctLabels(PhotographFolder.id(file), labels);
        tally.relabelled(name(file), String.join(" ", labels));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** A gateway that has read enough of a file breaks the connection off, and its reason would be lost. */
    private static void requireSendable(FileStamp stamp) {
        if (stamp.bytes() == 0) {
            throw new RefusedException(Problem.ofFile("the file is empty"));
        }
        if (stamp.bytes() > TopicSpec.MAX_IMAGE_BYTES) {
            throw new RefusedException(Problem.ofFile("the file has %d bytes, a photograph may have %d: make it smaller"
                    .formatted(stamp.bytes(), TopicSpec.MAX_IMAGE_BYTES)));
        }
    }
}
