package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The checkpoints that the training has written, announced or not. The oldest give way. */
public final class Candidates {

    /** The role in which checkpoints are announced. */
    public static final String ROLE = "segmenter";

    private static final int DATA_DIGITS = 6;

    private final Path folder;
    private final int kept;
    private final Map<String, String> method;
    private final Clock clock;

    /**
     * @param folder made if need be
     * @param kept most checkpoints that are kept beside those in use, at least 1
     * @param method how checkpoints are made, for their provenance
     * @param clock tells the day for their names
     */
    public Candidates(Path folder, int kept, Map<String, String> method, Clock clock) {
        this.folder = folder;
        this.kept = kept;
        this.method = Map.copyOf(method);
        this.clock = clock;
    }

    /** Writes what the learner has learned and returns the announcement that fits it. */
    ModelAnnouncement write(Learner learner, Position position, Judgement judgement) {
        DurableFiles.create(folder);
        CheckpointNotes notes = new CheckpointNotes(version(position), provenance(position), judgement.metrics());
        Path checkpoint = folder.resolve(notes.version());
        String digest = learner.writeCheckpoint(DurableFiles.begin(checkpoint), notes);
        DurableFiles.finish(checkpoint);
        String location = checkpoint.toAbsolutePath().toString();
        return new ModelAnnouncement(ROLE, notes.version(), location, digest, notes.provenance(), notes.metrics());
    }

    /**
     * Day, step, and a few digits of what was learned from, so that a training that begins anew on the same day makes
     * other names.
     */
    private String version(Position position) {
        String day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        String data = position.digest().isEmpty() ? "0" : position.digest().substring(0, DATA_DIGITS);
        return "%s-%s-%d-%s".formatted(ROLE, day, position.step(), data);
    }

    private Map<String, String> provenance(Position position) {
        Map<String, String> provenance = new TreeMap<>(method);
        provenance.put("data", position.samples() + " images of the stream, sha256 " + position.digest());
        provenance.put("start", position.base());
        provenance.put("step", Long.toString(position.step()));
        return provenance;
    }

    /** Deletes the oldest checkpoints, but none of those in use; returns the versions of those that are gone. */
    List<String> prune(List<String> inUse) {
        List<String> deletable = DurableFiles.namesIn(folder).stream()
                .filter(version -> !inUse.contains(version))
                .sorted(Comparator.comparingLong(this::written))
                .toList();
        List<String> gone = deletable.subList(0, Math.max(0, deletable.size() - kept));
        gone.forEach(version -> DurableFiles.delete(folder.resolve(version)));
        return gone;
    }

    private long written(String version) {
        return folder.resolve(version).toFile().lastModified();
    }
}
