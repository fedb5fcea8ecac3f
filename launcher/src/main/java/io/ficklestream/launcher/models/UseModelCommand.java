package io.ficklestream.launcher.models;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.broker.ModelAnnouncer;
import io.ficklestream.launcher.command.RunningStackOptions;
import io.ficklestream.launcher.status.Models;
import io.ficklestream.launcher.weights.PublishedModel;
import java.util.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes another checkpoint the current one of the running stack, for example an earlier one again. */
@Command(
        name = "use",
        description = "Make a known checkpoint the current one of the running stack; services switch to it while they"
                + " run. An earlier one can be brought back in the same way.")
public final class UseModelCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "VERSION", description = "One of the versions that 'models' lists.")
    private String version;

    @Mixin
    private ModelPlaces places;

    @Mixin
    private RunningStackOptions stack;

    @Override
    public void run() {
        String bootstrap = stack.requireBootstrap();
        Collection<ModelAnnouncement> current = Models.current(bootstrap);
        KnownModels known = KnownModels.in(places.folders(stack), Models.known(bootstrap));
        PublishedModel model = known.require(version);
        ModelAnnouncement replaced = new ModelChange(known, current).requirePossible(model);
        if (model.isAnnouncedBy(replaced)) {
            spec.commandLine().getOut().println(version + " is current already");
            return;
        }
        ModelAnnouncer.makeCurrent(bootstrap, model.announcement());
        spec.commandLine()
                .getOut()
                .println(version + " is now the current " + model.manifest().role() + "; before it was "
                        + replaced.version());
    }
}
