package io.ficklestream.launcher.command;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whether a stack has a segmenter, and which. */
final class SegmenterOptions {

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Choice choice = new Choice();

    private static final class Choice {

        @Option(
                names = "--segmenter",
                paramLabel = "DIR",
                description = "The segmenter's checkpoint (default: the newest under models/ that has the classifier's"
                        + " classes; without one, the stack has no segmenter).")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--no-segmenter", description = "Only seeds, no segmenter.")
        private boolean none;
    }

    /** Whether one is named. */
    boolean isNamed() {
        return choice.folder.isPresent();
    }

    /** The segmenter that goes with a classifier; none if there is none, or none is wanted. */
    Optional<PublishedModel> beside(PublishedModel classifier) {
        if (choice.none) {
            return Optional.empty();
        }
        return choice.folder.isPresent()
                ? Optional.of(named(choice.folder.get(), classifier))
                : newest(ProjectLayout.ofRunningProgram().models(), classifier);
    }

    private static PublishedModel named(Path folder, PublishedModel classifier) {
        PublishedModel segmenter = PublishedModel.in(folder).requireRole(CheckpointManifest.SEGMENTER);
        if (!segmenter.classes().equals(classifier.classes())) {
            throw LauncherException.badInput(
                    "the segmenter %s knows the classes %s, the classifier %s knows %s: they must be the same"
                            .formatted(
                                    segmenter.version(),
                                    String.join(", ", segmenter.classes()),
                                    classifier.version(),
                                    String.join(", ", classifier.classes())));
        }
        return segmenter;
    }

    /** The newest under {@code models} that knows the classifier's classes. */
    static Optional<PublishedModel> newest(Path models, PublishedModel classifier) {
        return PublishedModel.allIn(models).stream()
                .filter(model -> model.hasRole(CheckpointManifest.SEGMENTER))
                .filter(model -> model.classes().equals(classifier.classes()))
                .reduce((older, newer) -> newer);
    }
}
