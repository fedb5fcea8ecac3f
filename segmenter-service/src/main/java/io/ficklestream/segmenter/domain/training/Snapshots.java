package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The last snapshot of the training on disk: the learner's own files, where training stood, and the announcement that is
 * still to be made. Either all of the next one is there or all of the one before.
 */
public final class Snapshots {

    private static final String NAME = "snapshot-%012d";
    private static final String LEARNER = "learner";
    private static final String POSITION = "position.json";
    private static final String ANNOUNCEMENT = "announcement";

    private final Path folder;

    public Snapshots(Path folder) {
        this.folder = folder;
    }

    /** Takes a snapshot in the place of the one before. */
    void write(Learner learner, Position position, Optional<ModelAnnouncement> announcement) {
        List<String> before = DurableFiles.namesIn(folder);
        long number = before.isEmpty() ? 0 : number(before.get(before.size() - 1)) + 1;
        Path next = folder.resolve(NAME.formatted(number));
        Path begun = DurableFiles.begin(next);
        learner.save(DurableFiles.create(begun.resolve(LEARNER)));
        DurableFiles.write(begun.resolve(POSITION), position.encode());
        announcement.ifPresent(
                made -> DurableFiles.write(begun.resolve(ANNOUNCEMENT), Codecs.MODEL_ANNOUNCEMENT.encode(made)));
        DurableFiles.finish(next);
        before.forEach(name -> DurableFiles.delete(folder.resolve(name)));
    }

    private static long number(String name) {
        return Long.parseLong(name.substring(name.indexOf('-') + 1));
    }

    /** Where training stood; empty before the first snapshot. */
    Optional<Position> position() {
        return last().map(snapshot -> Position.decode(DurableFiles.read(snapshot.resolve(POSITION))));
    }

    /** Lets a learner go on from the last snapshot. */
    void resume(Learner learner) {
        learner.resume(last().orElseThrow().resolve(LEARNER));
    }

    /** The announcement that is still to be made. */
    Optional<ModelAnnouncement> announcement() {
        return last().map(snapshot -> snapshot.resolve(ANNOUNCEMENT))
                .filter(Files::exists)
                .map(file -> Codecs.MODEL_ANNOUNCEMENT.decode(DurableFiles.read(file)));
    }

    /** Notes that the announcement was made. */
    void announced() {
        last().ifPresent(snapshot -> DurableFiles.delete(snapshot.resolve(ANNOUNCEMENT)));
    }

    private Optional<Path> last() {
        List<String> names = DurableFiles.namesIn(folder);
        return names.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(names.get(names.size() - 1)));
    }
}
