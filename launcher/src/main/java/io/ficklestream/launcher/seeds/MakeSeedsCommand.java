package io.ficklestream.launcher.seeds;

import io.ficklestream.launcher.command.ClassifierOption;
import io.ficklestream.launcher.command.NetworkOptions;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.launcher.training.LabelledFolder;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;
import io.ficklestream.vision.seeding.SeedResult;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code make-seeds}: the seeds that the stream would give, without a stream. */
@Command(
        name = "make-seeds",
        description = "Makes seeds from photographs with image-level labels: the same that the stream gives, without a"
                + " broker. An interrupted run goes on where it was.",
        footer = {
            "",
            "DIR has a folder 'images' and a file 'labels.csv' with the columns id, split and labels.",
            "Writes OUT/masks/ID.png and OUT/masks-before-crf/ID.png (VOC's numbers, 255 undecided),",
            "OUT/confidence/ID.png (grey), and OUT/seeds.json, which says how they were made. The results of 'demo' and",
            "'submit' have the same folders."
        })
public final class MakeSeedsCommand implements Runnable {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data set.")
    private Path data;

    @Option(
            names = "--split",
            split = ",",
            required = true,
            paramLabel = "NAME",
            description = "Splits to make seeds of, separated by commas.")
    private List<String> splits;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "The folder of the seeds.")
    private Path out;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N photographs.")
    private OptionalInt limit = OptionalInt.empty();

    @Mixin
    private MethodOptions method;

    @Mixin
    private ClassifierOption model;

    @Mixin
    private NetworkOptions network;

    @Override
    public void run() {
        method.requireUsable();
        List<Photograph> photographs = LabelledFolder.open(data).photographs(splits, limit);
        Path checkpoint = model.published().folder();
        try (var classifier = FickleNetClassifier.open(checkpoint, network.backbone(), network.threads());
                Workers workers = Workers.of(network.threads())) {
            photographs.forEach(photograph -> ImageClasses.of(photograph, classifier.classes()));
            SeedFolder folder = SeedFolder.claim(out, new SeedProvenance(method.provenance(classifier), photographs));
            SeedMethod seeds = method.method(classifier, workers);
            run(new SeedWork(folder, photograph -> seeds(photograph, classifier, seeds)), photographs);
        }
    }

    private static SeedResult seeds(Photograph photograph, FickleNetClassifier classifier, SeedMethod method) {
        ImageClasses classes = ImageClasses.of(photograph, classifier.classes());
        RgbImage pixels = PhotographReader.read(photograph);
        var responses = classifier.responses(pixels, 1, false, classes.positions());
        return classes.inVocNumbers(method.seeds(photograph.id(), pixels, responses));
    }

    private void run(SeedWork work, List<Photograph> photographs) {
        ProgressDisplay display = ProgressDisplay.on(System.out);
        int made = work.run(photographs, done -> display.update(progress(done, photographs)));
        display.finish(progress(photographs.size(), photographs));
        System.out.println("seeds of " + photographs.size() + " photographs in " + out.toAbsolutePath() + ", " + made
                + " of them made now");
    }

    private static List<StageProgress> progress(int done, List<Photograph> photographs) {
        return List.of(new StageProgress("photographs", done, photographs.size()));
    }
}
