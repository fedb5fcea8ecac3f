package io.ficklestream.benchmarks.stream;

import io.ficklestream.benchmarks.report.Measurement;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.samples.SampleList;
import io.ficklestream.launcher.weights.BackboneWeights;
import io.ficklestream.launcher.weights.NpmClient;
import io.ficklestream.launcher.weights.PackageCache;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * In one run, in turn: the bare network pass, the pass with all selections, the whole stream, and the first two again,
 * because a noisy machine shows in how far they differ.
 */
public final class StreamBenchmark {
    /** What all rows of this benchmark begin with. */
    public static final String PREFIX = "Stream.";

    private final StreamPlan plan;
    private final Consumer<String> say;
    private final ProjectLayout layout = ProjectLayout.ofRunningProgram();
    private final Path cache = BackboneFiles.defaultCache().toAbsolutePath();
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final List<Measurement> rows = new ArrayList<>();
    private final List<Double> barePasses = new ArrayList<>();
    private List<StreamPhotograph> photographs;

    /** @param say hears in sentences what is going on */
    public StreamBenchmark(StreamPlan plan, Consumer<String> say) {
        this.plan = plan;
        this.say = say;
    }

    /** The rows of the report. */
    public List<Measurement> run() {
        PublishedModel model = PublishedModel.newestIn(layout.models(), CheckpointManifest.CLASSIFIER);
        BackboneWeights.require(cache, say);
        SampleList samples = new SampleList(layout.samples(), new PackageCache(cache, new NpmClient(), say));
        photographs = samples.photographs().stream().map(StreamPhotograph::read).toList();
        passes(model, 1);
        StreamRound.Result whole = whole(model);
        passes(model, 2);
        rows.add(wholeRow(whole));
        return List.copyOf(rows);
    }

    private void passes(PublishedModel model, int round) {
        try (FickleNetClassifier network = FickleNetClassifier.open(model.folder(), BackboneFiles.in(cache), threads)) {
            say.accept("bare network passes, round " + round);
            PassRound bare = new PassRound(network, photographs, false).run(plan.warmUpPasses(), plan.passes());
            barePasses.add(bare.throughput().imagesPerSecond());
            rows.add(row("pass", bare, round));
            say.accept("passes with selections, round " + round);
            PassRound selected = new PassRound(network, photographs, true).run(plan.warmUpPasses(), plan.passes());
            rows.add(row("passAndSelections", selected, round)
                    .with("selectionsPercentOfPass", selected.selectionsPercentOfPass()));
        }
    }

    private Measurement row(String name, PassRound round, int number) {
        return Measurement.of(
                        PREFIX + name,
                        Map.of("round", Integer.toString(number), "threads", Integer.toString(threads)),
                        round.throughput().figures(),
                        OptionalDouble.of(round.allocatedBytesPerImage()))
                .with("imagesPerSecond", round.throughput().imagesPerSecond())
                .with("cpuSecondsPerImage", round.cpuSecondsPerImage());
    }

    private StreamRound.Result whole(PublishedModel model) {
        say.accept("the whole stream");
        try (TemporaryFolder folder = new TemporaryFolder()) {
            StackConfig config = StackConfig.of(layout, folder.path(), cache, model.announcement());
            StreamRound.Result result = new StreamRound(plan, photographs, say).run(config);
            folder.deleteOnClose();
            return result;
        }
    }

    private Measurement wholeRow(StreamRound.Result whole) {
        double bare =
                barePasses.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        WorkerMetrics worker = whole.worker();
        return Measurement.of(
                        PREFIX + "whole",
                        Map.of(
                                "workers", "1",
                                "threads", Integer.toString(threads),
                                "inFlight", Integer.toString(plan.inFlight())),
                        whole.throughput().figures(),
                        OptionalDouble.empty())
                .with("imagesPerSecond", whole.throughput().imagesPerSecond())
                .with("ratioToBarePass", whole.throughput().imagesPerSecond() / bare)
                .with("selectionsPercentOfPass", 100 * worker.selectionSeconds() / worker.passSeconds())
                .with("passesPerImage", worker.passesPerImage(PassRound.SELECTIONS))
                .with("secondsPerPass", worker.passSeconds() / worker.passes())
                .with("cpuSecondsPerImage", whole.cpuSecondsPerImage());
    }
}
