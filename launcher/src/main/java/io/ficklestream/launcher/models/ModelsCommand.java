package io.ficklestream.launcher.models;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.command.RunningStackOptions;
import io.ficklestream.launcher.status.Models;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists checkpoints, and says which a running stack uses. */
@Command(
        name = "models",
        description =
                "List the checkpoints of every role: those that are published, and those that the segmenter of the"
                        + " running stack has made. A star marks those that the stack uses.",
        subcommands = UseModelCommand.class)
public final class ModelsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelPlaces places;

    @Mixin
    private RunningStackOptions stack;

    @Override
    public void run() {
        Collection<ModelAnnouncement> current =
                stack.bootstrapIfRunning().map(Models::current).orElse(List.of());
        KnownModels known = KnownModels.in(places.folders(stack), current);
        new ModelListing(known, current).lines().forEach(spec.commandLine().getOut()::println);
    }
}
