package io.ficklestream.launcher.models;

import io.ficklestream.launcher.command.RunningStackOptions;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.RunFolder;
import io.ficklestream.launcher.process.ServiceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where checkpoints are looked for. */
final class ModelPlaces {

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "The folder of published checkpoints (default: models/ of the checkout).")
    private Optional<Path> published = Optional.empty();

    /** Folders of checkpoint folders; they need not exist. */
    List<Path> folders(RunningStackOptions stack) {
        Path segmenter = RunFolder.state(stack.runFolder(), ServiceKind.SEGMENTER.module());
        Path learned = stack.runFolder().resolveSibling(ProjectLayout.LEARNED);
        return List.of(
                published.orElseGet(() -> ProjectLayout.ofRunningProgram().models()),
                segmenter.resolve(ProjectLayout.CHECKPOINTS),
                learned.resolve(ProjectLayout.CHECKPOINTS));
    }
}
