package io.ficklestream.launcher.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.command.ClassifierOption;
import io.ficklestream.launcher.command.NetworkOptions;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.measure.ScoreTable;
import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.launcher.seeds.DeterministicSeeds;
import io.ficklestream.launcher.seeds.FickleNetSeeds;
import io.ficklestream.launcher.seeds.SeedMethod;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.training.LabelledFolder;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.localization.StochasticSelection;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate-seeds}: how good seeds are, FickleNet's against those of a deterministic CAM of the same network. */
@Command(
        name = "evaluate-seeds",
        description =
                "Measures seeds against masks: FickleNet and the deterministic CAM of the same classifier, before and"
                        + " after the CRF, with the parameters that the stream uses.",
        footer = {
            "",
            "DIR has the folders 'images' and 'masks' and a file 'labels.csv' with the columns id, split, labels."
        })
public final class EvaluateSeedsCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data set.")
    Path data;

    @Option(names = "--split", defaultValue = "val", description = "Which photographs (default: ${DEFAULT-VALUE}).")
    String split;

    @Mixin
    ClassifierOption model;

    @Option(
            names = "--samples",
            defaultValue = "200",
            description = "Selections per photograph (default: ${DEFAULT-VALUE}).")
    int samples;

    @Option(
            names = "--threshold",
            defaultValue = "0.12",
            paramLabel = "THETA",
            description = "Activation threshold of a selection's map (default: ${DEFAULT-VALUE}).")
    double threshold;

    @Option(
            names = "--cam-threshold",
            defaultValue = "0.06",
            paramLabel = "T",
            description =
                    "Threshold of the deterministic CAM (default: ${DEFAULT-VALUE}, its best on the split 'strong').")
    double camThreshold;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N photographs.")
    OptionalInt limit = OptionalInt.empty();

    @Option(
            names = "--out",
            defaultValue = "out/evaluate-seeds",
            paramLabel = "DIR",
            description = "Where seeds.json goes (default: ${DEFAULT-VALUE}).")
    Path out;

    @Mixin
    NetworkOptions network;

    @Override
    public Integer call() {
        LabelledFolder folder = LabelledFolder.open(data);
        List<Photograph> photographs = folder.photographs(List.of(split), limit);
        PublishedModel published = model.published();
        try (var classifier = FickleNetClassifier.open(published.folder(), network.backbone(), network.threads())) {
            var evaluation = new SeedEvaluation(classifier, MaskFolder.in(folder.masks()), methods(classifier));
            run(evaluation, photographs);
            report(evaluation, photographs.size(), classifier);
        }
        return 0;
    }

    private List<SeedMethod> methods(FickleNetClassifier classifier) {
        SeedParameters parameters = SeedParameters.defaults();
        return List.of(
                new DeterministicSeeds(camThreshold, parameters.refinement()),
                new FickleNetSeeds(
                        new StochasticSelection(classifier.selection()),
                        new FickleNetSeeds.Sampling(classifier.version(), samples, threshold),
                        new SeedRefinement(parameters)));
    }

    private static void run(SeedEvaluation evaluation, List<Photograph> photographs) {
        ProgressDisplay display = ProgressDisplay.on(System.out);
        evaluation.run(photographs, done -> display.update(progress(done, photographs)));
        display.finish(progress(photographs.size(), photographs));
    }

    private static List<StageProgress> progress(int done, List<Photograph> photographs) {
        return List.of(new StageProgress("photographs", done, photographs.size()));
    }

    private void report(SeedEvaluation evaluation, int photographs, FickleNetClassifier classifier) {
        double precision = evaluation.meanAveragePrecision();
        System.out.printf(
                Locale.ROOT,
                "%n%s, %d photographs of split %s, %d selections%nclassification mAP %.4f%n%nIoU in percent%n",
                classifier.version(),
                photographs,
                split,
                samples,
                precision);
        table(evaluation.scores(), classifier.classes()).lines().forEach(System.out::println);
        ObjectNode document = Json.object();
        document.put("model", classifier.version()).put("digest", classifier.digest());
        document.put("split", split).put("photographs", photographs).put("samples", samples);
        document.put("threshold", threshold).put("camThreshold", camThreshold);
        Json.put(document, "mAP", precision);
        evaluation.scores().forEach(score -> score.addTo(document));
        Json.write(document, out.resolve("seeds.json"));
    }

    private static ScoreTable table(List<MethodScore> scores, List<String> classes) {
        return new ScoreTable(
                Scores.of(classes).classes(),
                scores.stream().flatMap(MethodScore::columns).toList());
    }
}
