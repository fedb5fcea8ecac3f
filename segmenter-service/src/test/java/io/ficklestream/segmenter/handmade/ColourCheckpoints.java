package io.ficklestream.segmenter.handmade;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.segmenter.domain.training.CheckpointNotes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checkpoint folders of colours: the project's own format, with an architecture that names nothing but the classes. */
public final class ColourCheckpoints {

    private static final String COLOURS = "colours";

    private ColourCheckpoints() {}

    /**
     * What the manifest says.
     *
     * @param classes of the labels after the background
     */
    public record Architecture(List<String> classes) {}

    static String write(Path folder, ColourPrototypes prototypes, CheckpointNotes notes) {
        return write(folder, ColourScene.CLASSES, prototypes, notes).digest();
    }

    private static CheckpointManifest write(
            Path folder, List<String> classes, ColourPrototypes prototypes, CheckpointNotes notes) {
        return Checkpoint.write(
                folder,
                notes.version(),
                CheckpointManifest.SEGMENTER,
                new Architecture(classes),
                Map.of(COLOURS, prototypes.tensor()),
                notes.provenance(),
                notes.metrics());
    }

    /** An untrained checkpoint in a new folder, and the announcement that fits it. */
    public static ModelAnnouncement untrained(Path parent, String version) {
        return untrained(parent, version, ColourScene.CLASSES);
    }

    /** The same for another list of classes. */
    public static ModelAnnouncement untrained(Path parent, String version, List<String> classes) {
        Path folder = parent.resolve(version);
        CheckpointNotes notes = new CheckpointNotes(version, Map.of(), Map.of());
        String digest = write(folder, classes, ColourPrototypes.random(version.hashCode()), notes)
                .digest();
        return new ModelAnnouncement("segmenter", version, folder.toString(), digest, Map.of(), Map.of());
    }

    static ColourPrototypes read(Path folder) {
        return ColourPrototypes.of(Checkpoint.read(folder).parameters().get(COLOURS));
    }
}
