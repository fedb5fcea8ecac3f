package io.ficklestream.launcher.command;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.process.DataFolder;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.Stack;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.weights.PublishedModel;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the stack and stays until Ctrl-C. */
@Command(
        name = "up",
        description = "Start broker, services and the page, and stay until Ctrl-C; then stop every process. What was"
                + " accepted, labelled and learned stays, and the next 'up' goes on from there. Use 'submit', 'watch' and"
                + " 'status' in another terminal.")
public final class UpCommand implements Callable<Integer> {

    private static final long LOOK_AFTER_MILLIS = 1_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StackOptions options;

    @Mixin
    private GatewayOptions gateway;

    @Option(
            names = "--fresh",
            description = "Begin anew: delete every photograph that was accepted before and every result. What the"
                    + " segmenter has learned stays.")
    private boolean fresh;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        requireUsable();
        PublishedModel model = options.model();
        try (Stack stack = StackOptions.start(config(model), out::println)) {
            tell(stack, out);
            while (true) {
                Thread.sleep(LOOK_AFTER_MILLIS);
                stack.requireUsable().forEach(out::println);
            }
        }
    }

    private void requireUsable() {
        options.requireUsable();
        gateway.requireUsable();
        if (fresh && !options.hasOwnBroker()) {
            throw LauncherException.badInput(
                    "--fresh deletes only the data of a broker that 'up' starts itself: delete the"
                            + " topics of the cluster yourself, or leave --fresh out");
        }
    }

    private static void tell(Stack stack, PrintWriter out) {
        out.println("the stack is up: Kafka at " + stack.bootstrap());
        stack.addresses().forEach((name, address) -> out.println("  " + name + "  " + address + "/q/health"));
        stack.gateway().ifPresent(address -> out.println("%n    the page: %s/%n".formatted(address)));
        out.println("Ctrl-C stops it; the next 'up' goes on from here");
    }

    private StackConfig config(PublishedModel model) {
        ProjectLayout layout = options.layout();
        StackConfig config = gateway.addTo(options.config(model, layout.runFolder()))
                .yielding(options.rolesLeftOpen())
                .knowing(alternatives(model, layout))
                .withProperty(
                        ServiceKind.SEGMENTER.module(),
                        ServiceKind.SEGMENTER_DIRECTORY,
                        layout.learnedFolder().toString());
        return options.hasOwnBroker() ? config.withData(new DataFolder(layout.dataFolder(), fresh)) : config;
    }

    /** Checkpoints that know the classes of the stack, so that the page can offer them. */
    private static List<ModelAnnouncement> alternatives(PublishedModel model, ProjectLayout layout) {
        return Stream.of(layout.models(), layout.learnedFolder().resolve(ProjectLayout.CHECKPOINTS))
                .flatMap(folder -> PublishedModel.allIn(folder).stream())
                .filter(other -> other.classes().equals(model.classes()))
                .map(PublishedModel::announcement)
                .toList();
    }
}
