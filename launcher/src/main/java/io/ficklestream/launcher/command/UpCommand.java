package io.ficklestream.launcher.command;

import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.Stack;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.weights.PublishedModel;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the stack and stays until Ctrl-C. */
@Command(
        name = "up",
        description = "Start broker and services and stay until Ctrl-C; then stop every process and delete the broker's"
                + " data; what the segmenter has learned stays. Use 'submit' and 'status' in another terminal.")
public final class UpCommand implements Callable<Integer> {

    private static final long LOOK_AFTER_MILLIS = 1_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        options.requireUsable();
        PublishedModel model = options.model();
        try (Stack stack = StackOptions.start(config(model), out::println)) {
            out.println("the stack is up: Kafka at " + stack.bootstrap());
            stack.ports()
                    .forEach((name, port) -> out.println("  " + name + "  http://127.0.0.1:" + port + "/q/health"));
            out.println("Ctrl-C stops it");
            while (true) {
                Thread.sleep(LOOK_AFTER_MILLIS);
                stack.requireUsable().forEach(out::println);
            }
        }
    }

    private StackConfig config(PublishedModel model) {
        ProjectLayout layout = options.layout();
        return options.config(model, layout.runFolder())
                .withProperty(
                        ServiceKind.SEGMENTER.module(),
                        ServiceKind.SEGMENTER_DIRECTORY,
                        layout.learnedFolder().toString());
    }
}
