package io.ficklestream.launcher.training;

import io.ficklestream.launcher.command.CacheOption;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.training.WarmStart;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code regrid-classifier}: the same classifier on a finer grid, without training. */
@Command(
        name = "regrid-classifier",
        description =
                "Moves a classifier to a finer grid without training: a dilated backbone computes the same features at"
                        + " the cells that both grids share, and the head's offsets move apart accordingly.")
public final class RegridClassifierCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "CHECKPOINT", description = "The classifier.")
    Path from;

    @Option(
            names = "--output-stride",
            defaultValue = "8",
            paramLabel = "PIXELS",
            description = "Pixels per cell of the finer grid (default: ${DEFAULT-VALUE}).")
    int outputStride;

    @Option(names = "--name", required = true, description = "The new checkpoint's version.")
    String name;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The new checkpoint's folder.")
    Path out;

    @Mixin
    CacheOption cache;

    @Override
    public Integer call() {
        Checkpoint checkpoint = Checkpoint.read(from);
        var old = ClassifierArchitecture.of(checkpoint.manifest());
        var architecture = old.onGridOf(OutputStride.of(outputStride));
        WarmStart moved = WarmStart.from(old.backbone().read(cache.backbone()), checkpoint, architecture);
        Map<String, String> provenance = new TreeMap<>(checkpoint.manifest().provenance());
        provenance.put(
                "regrid",
                "from " + checkpoint.manifest().version() + " sha256 "
                        + checkpoint.manifest().digest() + " at output stride "
                        + old.outputStride().pixels());
        var manifest = Checkpoint.write(
                out, name, CheckpointManifest.CLASSIFIER, architecture, moved.checkpoint(), provenance, Map.of());
        System.out.println(name + ": output stride " + outputStride + ", kernel " + architecture.kernel() + ", sha256 "
                + manifest.digest());
        return 0;
    }
}
