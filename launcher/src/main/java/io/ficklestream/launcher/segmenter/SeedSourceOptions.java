package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.command.RunningStackOptions;
import io.ficklestream.networks.segmenter.training.CueSource;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line options that say where seeds come from. */
final class SeedSourceOptions {

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            description = "Seeds as 'make-seeds', 'demo' or 'submit' leave them.")
    Optional<Path> folder = Optional.empty();

    @Option(names = "--from-stream", description = "Take the seeds that the running stack has made.")
    boolean fromStream;

    @Option(
            names = "--cues",
            defaultValue = "AGREEING",
            paramLabel = "WHICH",
            description = "Which pixels of the seeds to learn from: ${COMPLETION-CANDIDATES}; AGREEING: where the seeds"
                    + " say the same before and after their CRF (default: ${DEFAULT-VALUE}).")
    CueSource source;

    @Mixin
    RunningStackOptions stack;

    /** Refuses two places, and none. */
    void requireOne() {
        if (fromStream == folder.isPresent()) {
            throw LauncherException.badInput("say where the seeds are: either --seeds DIR or --from-stream");
        }
    }

    /** @param out where seeds of the stream are kept */
    SeedCues open(Path out) {
        return SeedCues.in(
                folder.orElseGet(() -> StreamSeeds.keep(stack.requireBootstrap(), out.resolve("seeds"))), source);
    }
}
