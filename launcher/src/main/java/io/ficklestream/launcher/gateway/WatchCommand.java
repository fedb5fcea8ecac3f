package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.command.Shutdown;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Submits the photographs of a folder, and those that appear there, through the gateway. */
@Command(
        name = "watch",
        description =
                "Submit the photographs of a folder and those that appear there, until Ctrl-C. A file is submitted"
                        + " when nobody has written to it for a moment; its id is its name without the extension. Folders within"
                        + " are not looked into. Submitting a photograph again changes nothing.")
public final class WatchCommand implements Callable<Integer> {

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Option(
            names = "--labels",
            paramLabel = "FILE.csv",
            description =
                    "Table with the columns id and labels (separated by spaces); without a row: predicted. It is read"
                            + " again when it changes. Photographs that are there with other labels are labelled again, unless"
                            + " a person has reviewed them.")
    private Optional<Path> labels = Optional.empty();

    @Option(names = "--once", description = "Submit what is there, and end.")
    private boolean once;

    @Mixin
    private GatewayConnection connection;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            throw LauncherException.badInput("no such folder: " + folder);
        }
        WatchTally tally = new WatchTally(out::println);
        FolderWatch watch = watch(tally, out);
        if (!once) {
            out.println("watching " + folder + "; Ctrl-C ends it");
            Shutdown.whenTold(() -> out.println(tally.summary()));
        }
        watch.run(once, LOOK_EVERY);
        out.println(tally.summary());
        return tally.isClean() ? 0 : LauncherException.FAILURE;
    }

    private FolderWatch watch(WatchTally tally, PrintWriter out) {
        WatchLabels table = new WatchLabels(labels, settledFiles(), out::println);
        Patience patience = once ? Patience.whileBusy(out::println) : Patience.withoutEnd(out::println);
        PhotographBringer bringer = new PhotographBringer(new Images(connection.client(patience)), tally);
        return new FolderWatch(folder, settledFiles(), table, new WatchedPhotographs(bringer, table));
    }

    private static SettledFiles settledFiles() {
        return new SettledFiles(QUIET, System::nanoTime);
    }
}
