package io.ficklestream.launcher.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.measure.ScoreJson;
import io.ficklestream.launcher.measure.ScoreTable;
import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: how good masks are, whoever made them. */
@Command(
        name = "evaluate",
        description =
                "Measures masks against given ones: intersection over union of every class and their mean, over all"
                        + " pixels; precision and recall of what was decided; and a picture of the worst and best photographs.",
        footer = {
            "",
            "Masks are palette or grey PNGs ID.png with VOC's class numbers. Pixels that are 255 in the given mask are",
            "skipped; 255 in a measured one counts as background for the intersection over union, as missed for",
            "recall, and not at all for precision. Mean precision and recall are over the foreground classes.",
            "Writes OUT/evaluate.json and OUT/evaluate.png."
        })
public final class EvaluateCommand implements Runnable {

    @Option(names = "--masks", required = true, paramLabel = "DIR", description = "The masks to measure.")
    private Path masks;

    @Option(names = "--truth", required = true, paramLabel = "DIR", description = "The given masks.")
    private Path truth;

    @Option(
            names = "--split",
            paramLabel = "FILE",
            description = "Only these photographs: a text file with an id a line, or a CSV file with the columns id and"
                    + " split (default: all that both folders have a mask of).")
    private Optional<Path> split = Optional.empty();

    @Option(names = "--split-name", paramLabel = "NAME", description = "Which split of the CSV file.")
    private Optional<String> splitName = Optional.empty();

    @Option(
            names = "--classes",
            split = ",",
            paramLabel = "NAME",
            description = "The classes that count beside the background, separated by commas (default: VOC's 20; those"
                    + " that occur nowhere are left out).")
    private List<String> classes = VocClasses.NAMES;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "Photographs for the picture (default: 'images' or 'photographs' beside either folder).")
    private Optional<Path> images = Optional.empty();

    @Option(
            names = "--out",
            defaultValue = "out/evaluate",
            paramLabel = "OUT",
            description = "Where results go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public void run() {
        Scores scores = Scores.of(classes);
        MaskPairs pairs = pairs();
        ExamplePhotographs photographs = ExamplePhotographs.of(images, pairs);
        MaskEvaluation evaluation = new MaskEvaluation(pairs, scores);
        measure(evaluation, pairs.ids().size());
        Json.write(document(pairs, evaluation), out.resolve("evaluate.json"));
        Path picture = out.resolve("evaluate.png");
        new ExampleSheet(pairs, photographs).write(Extremes.of(evaluation.images()), picture);
        tell(pairs, scores, System.out);
        System.out.println("the worst and the best: " + picture.toAbsolutePath());
    }

    private MaskPairs pairs() {
        MaskFolder measured = MaskFolder.in(masks);
        MaskFolder given = MaskFolder.in(truth);
        return split.map(file -> MaskPairs.of(measured, given, SplitFile.read(file, splitName)))
                .orElseGet(() -> MaskPairs.common(measured, given));
    }

    private static void measure(MaskEvaluation evaluation, int total) {
        ProgressDisplay display = ProgressDisplay.on(System.out);
        evaluation.run(done -> display.update(progress(done, total)));
        display.finish(progress(total, total));
    }

    private static List<StageProgress> progress(int done, int total) {
        return List.of(new StageProgress("masks", done, total));
    }

    private static void tell(MaskPairs pairs, Scores scores, PrintStream out) {
        out.println();
        out.printf(
                "%s against %s, %d photographs",
                pairs.masks().path(), pairs.truth().path(), pairs.ids().size());
        out.println(pairs.leftOut() == 0 ? "" : " (" + pairs.leftOut() + " other masks left out)");
        out.println();
        ScoreTable.whole(scores.occurring()).lines().forEach(out::println);
        out.println("coverage " + ScoreTable.percent(scores.coverage()) + " % of the pixels are decided");
    }

    private static ObjectNode document(MaskPairs pairs, MaskEvaluation evaluation) {
        ObjectNode document = Json.object()
                .put("masks", pairs.masks().path().toString())
                .put("truth", pairs.truth().path().toString())
                .put("photographs", pairs.ids().size());
        document.setAll(ScoreJson.of(evaluation.scores().occurring()));
        ArrayNode images = document.putArray("images");
        for (ImageScore image : evaluation.images()) {
            Json.put(images.addObject().put("id", image.id()), "mIoU", image.meanIou());
        }
        return document;
    }
}
