package io.ficklestream.launcher.training;

import io.ficklestream.launcher.command.NetworkOptions;
import io.ficklestream.networks.backbone.BackboneFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train-classifier}: FickleNet's classifier from photographs with image-level labels. */
@Command(
        name = "train-classifier",
        description = "Trains FickleNet's classifier from photographs with image-level labels (no masks are read).",
        footer = {
            "",
            "DIR has a folder 'images' and a file 'labels.csv' with the columns id, split and labels.",
            "Writes OUT/checkpoint (float16 weights and manifest), loss.png, map.png, history.csv.",
            "An interrupted run goes on with --resume."
        })
public final class TrainClassifierCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data set.")
    Path data;

    @Option(
            names = "--train",
            split = ",",
            defaultValue = "train",
            paramLabel = "SPLIT",
            description = "Splits to learn from, separated by commas (default: ${DEFAULT-VALUE}).")
    List<String> train;

    @Option(
            names = "--validate",
            split = ",",
            defaultValue = "val",
            paramLabel = "SPLIT",
            description = "Splits to measure mAP on after each epoch (default: ${DEFAULT-VALUE}).")
    List<String> validate;

    @Option(
            names = "--out",
            defaultValue = "out/train-classifier",
            paramLabel = "OUT",
            description = "Where results go (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--name",
            defaultValue = "my-classifier",
            description = "The checkpoint's version (default: ${DEFAULT-VALUE}).")
    String name;

    @Option(
            names = "--from",
            paramLabel = "CHECKPOINT",
            description = "Begin with what another checkpoint has learned; its grid may be coarser.")
    Optional<Path> from;

    @Option(names = "--resume", description = "Go on with the run in OUT.")
    boolean resume;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Only the first N photographs of training and validation.")
    OptionalInt limit = OptionalInt.empty();

    @Mixin
    BackboneOptions backbone;

    @Mixin
    NetworkOptions network;

    @Mixin
    ArchitectureOptions architecture;

    @Mixin
    OptimiserFlags optimiser;

    @Override
    public Integer call() {
        BackboneFiles files = backbone.files(network.backbone());
        LabelledFolder folder = LabelledFolder.open(data);
        var input = new TrainingInput(folder.photographs(train, limit), folder.photographs(validate, limit));
        var classifier = architecture.of(input.classes(), backbone.kind());
        var run = new ClassifierTraining(input, classifier, optimiser.options(), out, name);
        run.run(files, from, resume, network.threads());
        return 0;
    }
}
