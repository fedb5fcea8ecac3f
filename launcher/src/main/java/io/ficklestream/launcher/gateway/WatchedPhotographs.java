package io.ficklestream.launcher.gateway;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.launcher.submit.PhotographFolder;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings photographs to the gateway and remembers what became of them: a file that is there already, or was refused, is
 * let be until it or its labels change.
 */
final class WatchedPhotographs {

    private record Done(FileStamp stamp, List<String> labels, boolean taken) {

        boolean isStillTrue(FileStamp now, List<String> wanted) {
            return stamp.equals(now) && labels.equals(wanted);
        }
    }

    private final Images gateway;
    private final WatchLabels labels;
    private final WatchTally tally;
    private final Map<Path, Done> done = new HashMap<>();

    WatchedPhotographs(Images gateway, WatchLabels labels, WatchTally tally) {
        this.gateway = gateway;
        this.labels = labels;
        this.tally = tally;
    }

    /** Whether the gateway is to hear of a file. */
    boolean isDue(Path file, FileStamp stamp) {
        Done before = done.get(file);
        return before == null || !before.isStillTrue(stamp, labels.of(PhotographFolder.id(file)));
    }

    /** Tells the gateway what is new about a file. */
    void bring(Path file, FileStamp stamp) {
        String name = file.getFileName().toString();
        List<String> wanted = labels.of(PhotographFolder.id(file));
        Done before = done.get(file);
        boolean taken = false;
        try {
            if (before != null && before.taken() && before.stamp().equals(stamp)) {
                correct(file, wanted);
            } else {
                submit(file, stamp, wanted);
            }
            taken = true;
        } catch (RefusedException e) {
            tally.refused(name, e.getMessage());
        } catch (FileNotFoundException e) {
            tally.refused(name, "the file cannot be read");
        }
        done.put(file, new Done(stamp, wanted, taken));
    }

    private void correct(Path file, List<String> wanted) {
        gateway.correctLabels(PhotographFolder.id(file), wanted);
        tally.corrected(file.getFileName().toString(), String.join(" ", wanted));
    }

    private void submit(Path file, FileStamp stamp, List<String> wanted) throws FileNotFoundException {
        requireSendable(stamp);
        String name = file.getFileName().toString();
        if (gateway.submit(PhotographFolder.id(file), file, wanted)) {
            tally.accepted(name);
        } else {
            tally.alreadyThere(name);
        }
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

    /** Forgets the files that are gone. */
    void retain(Set<Path> present) {
        done.keySet().retainAll(present);
    }
}
