package io.ficklestream.launcher.command;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.broker.ClusterAdmin;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.StackFile;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of the commands that talk to a running stack. */
public final class RunningStackOptions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            converter = BootstrapAddress.Converter.class,
            description = "The Kafka cluster (default: that of the stack which 'up' has started here).")
    private BootstrapAddress bootstrap;

    @Option(names = "--run-folder", hidden = true, description = "Where to look for a running stack.")
    private Path runFolder;

    /** The stack that 'up' has started in this checkout. */
    Optional<StackFile> local() {
        return StackFile.running(runFolder());
    }

    /** Where a stack that 'up' has started in this checkout has its files. */
    public Path runFolder() {
        return runFolder != null ? runFolder : ProjectLayout.ofRunningProgram().runFolder();
    }

    /** The cluster's address, where one is named or a stack is running. */
    public Optional<String> bootstrapIfRunning() {
        return bootstrap != null || local().isPresent() ? Optional.of(requireBootstrap()) : Optional.empty();
    }

    /**
     * Whether the stack has a segmenter: the one that 'up' has started here says so itself, of a cluster that was named
     * the announced models tell.
     */
    boolean segments(Collection<ModelAnnouncement> announced) {
        return bootstrap == null
                ? local().filter(stack -> stack.services().containsKey(ServiceKind.SEGMENTER.module()))
                        .isPresent()
                : announced.stream().anyMatch(model -> model.role().equals(CheckpointManifest.SEGMENTER));
    }

    /** The cluster's address, where a cluster answers. */
    public String requireBootstrap() {
        String address = bootstrap != null
                ? bootstrap.text()
                : local().map(StackFile::bootstrap)
                        .orElseThrow(() -> LauncherException.failure(
                                "no stack is running here: start one with './ficklestream up', or name a cluster with"
                                        + " --bootstrap HOST:PORT"));
        try (ClusterAdmin admin = new ClusterAdmin(address)) {
            admin.awaitReady(PATIENCE, () -> {});
            admin.requireTopics();
        }
        return address;
    }
}
