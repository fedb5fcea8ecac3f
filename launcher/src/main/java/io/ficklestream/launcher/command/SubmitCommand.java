package io.ficklestream.launcher.command;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.collect.Awaited;
import io.ficklestream.launcher.collect.RunTotals;
import io.ficklestream.launcher.collect.StreamRun;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.status.Models;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.Submission;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Streams a folder of photographs into a running stack. */
@Command(
        name = "submit",
        description =
                "Stream a folder of photographs into the stack that 'up' has started. Submitting a photograph again"
                        + " gives no second result.")
public final class SubmitCommand implements Runnable {

    @Parameters(paramLabel = "DIR", description = "Folder of photographs.")
    private Path folder;

    @Mixin
    private PhotographOptions photographOptions;

    @Mixin
    private RunningStackOptions stack;

    @Mixin
    private ResultOptions resultOptions;

    @Option(
            names = "--wait",
            description = "Wait until every photograph has its result, and write masks and report to --out (default:"
                    + " out/submit). --out and --truth imply it.")
    private boolean await;

    @Override
    public void run() {
        PrintStream out = System.out;
        resultOptions.truth();
        photographOptions.requireUsable(Optional.of(folder));
        String bootstrap = stack.requireBootstrap();
        Collection<ModelAnnouncement> models = Models.current(bootstrap);
        ModelInfo model = classifier(models, bootstrap);
        List<Photograph> photographs =
                photographOptions.selection().from(folder, photographOptions.table(model.classes()));
        ProgressDisplay display = ProgressDisplay.on(out);
        if (await || resultOptions.wanted()) {
            Results results = resultOptions.open(model, Path.of("out", "submit"));
            Awaited awaited = stack.segments(models) ? Awaited.SEEDS_AND_SEGMENTATIONS : Awaited.SEEDS;
            RunTotals totals = new StreamRun(bootstrap, display, () -> {}, awaited).label(photographs, results);
            results.finish(totals, out);
            totals.missing().requireNothing();
        } else {
            Submission.run(bootstrap, photographs, display);
            out.println(photographs.size() + " photographs accepted; 'ficklestream status' tells how far they are");
        }
    }

    private static ModelInfo classifier(Collection<ModelAnnouncement> models, String bootstrap) {
        return models.stream()
                .filter(model -> model.role().equals(CheckpointManifest.CLASSIFIER))
                .findFirst()
                .map(ModelInfo::of)
                .orElseThrow(() -> LauncherException.failure("no classifier is announced on the cluster " + bootstrap
                        + ": 'ficklestream up --bootstrap " + bootstrap + "' announces one"));
    }
}
