package io.ficklestream.launcher.command;

import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which classifier a command works with. */
public final class ClassifierOption {

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The classifier's checkpoint (default: the newest under models/).")
    private Optional<Path> folder = Optional.empty();

    /** Whether one is named. */
    boolean isNamed() {
        return folder.isPresent();
    }

    /** The checkpoint; a {@link io.ficklestream.launcher.LauncherException} where there is none, or it is no classifier. */
    public PublishedModel published() {
        return folder.map(PublishedModel::in)
                .map(model -> model.requireRole(CheckpointManifest.CLASSIFIER))
                .orElseGet(() -> PublishedModel.newestIn(
                        ProjectLayout.ofRunningProgram().models(), CheckpointManifest.CLASSIFIER));
    }
}
