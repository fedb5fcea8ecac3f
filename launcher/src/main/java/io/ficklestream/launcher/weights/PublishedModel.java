package io.ficklestream.launcher.weights;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A checkpoint that a stack can serve.
 *
 * @param folder where it lies
 * @param manifest what it is
 */
public record PublishedModel(Path folder, CheckpointManifest manifest) {

    private static final String HALF_WRITTEN = ".part";

    /** Whether a folder holds a checkpoint. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(CheckpointManifest.FILE));
    }

    /** The checkpoint in {@code folder}. */
    public static PublishedModel in(Path folder) {
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            return new PublishedModel(absolute, CheckpointManifest.read(absolute));
        } catch (CheckpointException e) {
            throw LauncherException.badInput(e.getMessage(), e);
        }
    }

    /** The checkpoints in the folders under {@code models}, which need not exist, in the order of their versions. */
    public static List<PublishedModel> allIn(Path models) {
        return folders(models).stream()
                .filter(PublishedModel::isIn)
                .map(PublishedModel::in)
                .sorted(Comparator.comparing(PublishedModel::version, VersionOrder.NATURAL))
                .toList();
    }

    /**
     * The newest of the checkpoints under {@code models} that have a role, by version: {@code v10} is newer than {@code
     * v9}.
     */
    public static PublishedModel newestIn(Path models, String role) {
        return allIn(models).stream()
                .filter(model -> model.hasRole(role))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> LauncherException.failure("no " + role + " checkpoint in " + models
                        + ": train one with './ficklestream train-" + role + "', or name one with --model DIR"));
    }

    private static List<Path> folders(Path models) {
        if (!Files.isDirectory(models)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(models)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.toString().endsWith(HALF_WRITTEN))
                    .toList();
        } catch (IOException e) {
            throw LauncherException.failure("cannot read " + models + ": " + e.getMessage(), e);
        }
    }

    /** Refuses a checkpoint that is for something else. */
    public PublishedModel requireRole(String role) {
        try {
            manifest.requireRole(role);
            return this;
        } catch (CheckpointException e) {
            throw LauncherException.badInput(e.getMessage(), e);
        }
    }

    public String version() {
        return manifest.version();
    }

    public boolean hasRole(String role) {
        return manifest.role().equals(role);
    }

    /** Whether an announcement is about this checkpoint. */
    public boolean isAnnouncedBy(ModelAnnouncement announcement) {
        return hasRole(announcement.role())
                && version().equals(announcement.version())
                && manifest.digest().equals(announcement.digest());
    }

    /** @throws LauncherException if the weights are not there, or are not those that the manifest was written for */
    public void requireSound() {
        try {
            Checkpoint.read(folder);
        } catch (CheckpointException e) {
            throw LauncherException.failure(e.getMessage(), e);
        }
    }

    /** The names of its classes. */
    public List<String> classes() {
        return manifest.classes();
    }

    /** What to say about it on the {@code models} topic. */
    public ModelAnnouncement announcement() {
        return new ModelAnnouncement(
                manifest.role(),
                manifest.version(),
                folder.toString(),
                manifest.digest(),
                provenance(),
                manifest.metrics());
    }

    private Map<String, String> provenance() {
        Map<String, String> provenance = new TreeMap<>(manifest.provenance());
        provenance.put(ModelAnnouncement.CLASSES, String.join(",", classes()));
        return provenance;
    }
}
