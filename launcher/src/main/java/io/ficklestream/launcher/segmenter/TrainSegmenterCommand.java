package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.command.NetworkOptions;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.training.BackboneOptions;
import io.ficklestream.launcher.training.LabelledFolder;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.training.DivergedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train-segmenter}: a segmentation network from seeds, and from masks where there are some. */
@Command(
        name = "train-segmenter",
        description =
                "Trains a segmentation network from seeds (DSRG or SEC), and from given masks where --strong names"
                        + " photographs that have some.",
        footer = {
            "",
            "DIR of --data has the folders 'images' and 'masks' (for --strong and --validate) and a file 'labels.csv'",
            "with the columns id, split and labels. DIR of --seeds is what 'make-seeds', 'demo' or 'submit' leave.",
            "Writes OUT/checkpoint (float16 weights and manifest), loss.png, miou.png, history.json, summary.json.",
            "An interrupted run goes on with --resume."
        })
public final class TrainSegmenterCommand implements Callable<Integer> {

    private static final String IMAGENET = "imagenet";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data set.")
    Path data;

    @Mixin
    SeedSourceOptions seeds;

    @Option(
            names = "--train",
            split = ",",
            defaultValue = "train",
            paramLabel = "SPLIT",
            description = "Splits to learn from by their seeds (default: ${DEFAULT-VALUE}).")
    List<String> train;

    @Option(
            names = "--strong",
            split = ",",
            paramLabel = "SPLIT",
            description = "Splits to learn from by their masks; their seeds are not used then.")
    List<String> strong = List.of();

    @Option(
            names = "--validate",
            split = ",",
            defaultValue = "val",
            paramLabel = "SPLIT",
            description = "Splits with masks to measure on, never to learn from; 'none' for none"
                    + " (default: ${DEFAULT-VALUE}).")
    List<String> validate;

    @Option(
            names = "--from",
            paramLabel = "CHECKPOINT",
            description = "Begin with a classifier or another segmenter, or with 'imagenet'"
                    + " (default: the newest classifier under models/).")
    Optional<String> from = Optional.empty();

    @Option(
            names = "--out",
            defaultValue = "out/train-segmenter",
            paramLabel = "OUT",
            description = "Where results go (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--name",
            defaultValue = "my-segmenter",
            description = "The checkpoint's version (default: ${DEFAULT-VALUE}).")
    String name;

    @Option(
            names = "--save-every",
            defaultValue = "100",
            paramLabel = "STEPS",
            description = "Measure and save after so many steps (default: ${DEFAULT-VALUE}).")
    int every;

    @Option(names = "--resume", description = "Go on with the run in OUT.")
    boolean resume;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N photographs of each kind.")
    OptionalInt limit = OptionalInt.empty();

    @Mixin
    BackboneOptions backbone;

    @Mixin
    NetworkOptions network;

    @Mixin
    SegmenterArchitectureFlags architecture;

    @Mixin
    SegmenterTrainingFlags training;

    @Override
    public Integer call() {
        seeds.requireOne();
        SegmenterOptions options = training.options();
        LabelledFolder folder = LabelledFolder.open(data);
        SegmenterInput input = input(folder);
        Optional<Checkpoint> start = startCheckpoint();
        SegmenterRun run = new SegmenterRun(
                input,
                architectureOf(input, start),
                training.options(),
                training.batch,
                training.steps,
                every,
                out,
                name);
        BackboneWeights weights = backbone.kind().read(backbone.files(network.backbone()));
        SegmenterProvenance provenance = new SegmenterProvenance(run, weights, start);
        try {
            new SegmenterTraining(run, provenance, System.out)
                    .carryOut(start(weights, start, run.architecture()), resume, network.threads());
        } catch (DivergedException e) {
            throw SegmenterTraining.diverged(e, out);
        }
        return 0;
    }

    private SegmenterInput input(LabelledFolder folder) {
        SeedCues cues = seeds.open(out);
        List<Photograph> withMasks = strong.isEmpty() ? List.of() : folder.photographs(strong, limit);
        List<Photograph> withSeeds = folder.photographs(train, limit).stream()
                .filter(photograph -> !withMasks.contains(photograph))
                .filter(photograph -> cues.has(photograph.id()))
                .toList();
        boolean measures = !validate.equals(List.of("none"));
        List<Photograph> measured = measures ? folder.photographs(validate, limit) : List.of();
        Optional<MaskFolder> masks = withMasks.isEmpty() && measured.isEmpty()
                ? Optional.empty()
                : Optional.of(MaskFolder.in(folder.masks()));
        return new SegmenterInput(withSeeds, withMasks, measured, cues, masks);
    }

    /** The classes of the start where they cover those of the data, so that their order stays. */
    private SegmenterArchitecture architectureOf(SegmenterInput input, Optional<Checkpoint> start) {
        List<String> classes = start.map(checkpoint -> checkpoint.manifest().classes())
                .filter(known -> known.containsAll(input.classes()))
                .orElseGet(input::classes);
        try {
            return architecture.of(classes, backbone.kind());
        } catch (IllegalArgumentException e) {
            throw LauncherException.badInput(e.getMessage(), e);
        }
    }

    private Optional<Checkpoint> startCheckpoint() {
        if (from.isPresent()) {
            return from.filter(place -> !place.equals(IMAGENET)).map(place -> Checkpoint.read(Path.of(place)));
        }
        Path newest = PublishedModel.newestIn(ProjectLayout.ofRunningProgram().models(), CheckpointManifest.CLASSIFIER)
                .folder();
        return Optional.of(Checkpoint.read(newest));
    }

    private static SegmenterStart start(
            BackboneWeights weights, Optional<Checkpoint> checkpoint, SegmenterArchitecture architecture) {
        if (checkpoint.isEmpty()) {
            return SegmenterStart.from(weights);
        }
        boolean segmenter = checkpoint.get().manifest().role().equals(CheckpointManifest.SEGMENTER);
        return segmenter
                ? SegmenterStart.fromSegmenter(weights, checkpoint.get(), architecture)
                : SegmenterStart.fromClassifier(weights, checkpoint.get(), architecture);
    }
}
