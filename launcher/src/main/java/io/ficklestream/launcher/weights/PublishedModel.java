package io.ficklestream.launcher.weights;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checkpoint that a stack can serve.
 *
 * @param folder where it lies
 * @param manifest what it is
 */
public record PublishedModel(Path folder, CheckpointManifest manifest) {

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
                .filter(folder -> Files.isRegularFile(folder.resolve(CheckpointManifest.FILE)))
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
            return folders.filter(Files::isDirectory).toList();
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
                manifest.provenance(),
                manifest.metrics());
    }
}
