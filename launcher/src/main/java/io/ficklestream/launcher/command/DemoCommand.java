package io.ficklestream.launcher.command;

import io.ficklestream.launcher.collect.Awaited;
import io.ficklestream.launcher.collect.RunTotals;
import io.ficklestream.launcher.collect.StreamRun;
import io.ficklestream.launcher.process.Stack;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.samples.SampleList;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.weights.NpmClient;
import io.ficklestream.launcher.weights.PackageCache;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.backbone.BackboneFiles;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Streams photographs through a stack of its own and leaves masks and a report. */
@Command(
        name = "demo",
        description =
                "Start broker and services, stream photographs through them, write masks, confidence maps, overlays"
                        + " and a report, and stop. Without --images it uses the sample photographs.")
public final class DemoCommand implements Runnable {

    @Mixin
    private StackOptions stackOptions;

    @Mixin
    private PhotographOptions photographOptions;

    @Mixin
    private ResultOptions resultOptions;

    @Option(names = "--images", paramLabel = "DIR", description = "A folder of photographs of your own.")
    private Optional<Path> images = Optional.empty();

    @Override
    public void run() {
        PrintStream out = System.out;
        stackOptions.requireUsable();
        resultOptions.truth();
        photographOptions.requireUsable(images);
        PublishedModel model = stackOptions.model();
        StackConfig config = stackOptions.config(model, stackOptions.layout().demoFolder());
        List<Photograph> photographs = photographs(model, out);
        Results results = resultOptions.open(ModelInfo.of(model), Path.of("out", "demo"));
        RunTotals totals = stream(config, photographs, results, out);
        results.finish(totals, out);
        totals.missing().requireNothing();
    }

    private List<Photograph> photographs(PublishedModel model, PrintStream out) {
        if (images.isPresent()) {
            return photographOptions.selection().from(images.get(), photographOptions.table(model.classes()));
        }
        PackageCache cache =
                new PackageCache(BackboneFiles.defaultCache().toAbsolutePath(), new NpmClient(), out::println);
        SampleList samples = new SampleList(stackOptions.layout().samples(), cache);
        return photographOptions.selection().limited(samples.photographs());
    }

    private static RunTotals stream(
            StackConfig config, List<Photograph> photographs, Results results, PrintStream out) {
        try (Stack stack = StackOptions.start(config, out::println)) {
            out.println("streaming " + photographs.size() + " photographs");
            ProgressDisplay display = ProgressDisplay.on(out);
            Runnable lookAfter = () -> stack.requireUsable().forEach(display::say);
            Awaited awaited = config.hasSegmenter() ? Awaited.SEEDS_AND_SEGMENTATIONS : Awaited.SEEDS;
            return new StreamRun(stack.bootstrap(), display, lookAfter, awaited).label(photographs, results);
        }
    }
}
