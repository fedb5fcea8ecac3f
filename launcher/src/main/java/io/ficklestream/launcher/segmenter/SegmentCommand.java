package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.command.NetworkOptions;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.output.WholeFile;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.launcher.report.PictureKind;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.launcher.submit.Selection;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.Segmenter;
import io.ficklestream.vision.image.GreyPng;
import io.ficklestream.vision.image.Overlay;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segment}: pixel labels of photographs from a trained segmenter, without a stream. */
@Command(
        name = "segment",
        description = "Segments the photographs of a folder. Writes OUT/masks (VOC palette), OUT/confidence and"
                + " OUT/overlays.")
public final class SegmentCommand implements Callable<Integer> {

    private static final double OPACITY = 0.55;

    @Parameters(paramLabel = "DIR", description = "A folder of photographs.")
    Path photographs;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "Where results go.")
    Path out;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The segmenter's checkpoint (default: the newest under models/).")
    Optional<Path> model = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N photographs.")
    OptionalInt limit = OptionalInt.empty();

    @Mixin
    PredictionFlags prediction;

    @Mixin
    NetworkOptions network;

    @Override
    public Integer call() {
        List<Photograph> all = new Selection(Optional.empty(), limit).from(photographs, Optional.empty());
        PublishedModel published = model.map(PublishedModel::in)
                .map(found -> found.requireRole(CheckpointManifest.SEGMENTER))
                .orElseGet(() -> PublishedModel.newestIn(
                        ProjectLayout.ofRunningProgram().models(), CheckpointManifest.SEGMENTER));
        prepare();
        try (Segmenter segmenter = Segmenter.open(published.folder(), network.backbone(), network.threads())) {
            segment(segmenter, all);
            writeProvenance(segmenter, all.size());
        }
        System.out.println("masks: " + PictureKind.MASK.folderIn(out).toAbsolutePath());
        return 0;
    }

    private void prepare() {
        try {
            for (PictureKind kind : List.of(PictureKind.MASK, PictureKind.CONFIDENCE, PictureKind.OVERLAY)) {
                Files.createDirectories(kind.folderIn(out));
            }
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write to " + out + ": " + e.getMessage(), e);
        }
    }

    private void segment(Segmenter segmenter, List<Photograph> all) {
        ProgressDisplay display = ProgressDisplay.on(System.out);
        LabelPositions positions = new LabelPositions(segmenter.classes());
        for (int i = 0; i < all.size(); i++) {
            segment(segmenter, positions, all.get(i));
            display.update(progress(i + 1, all));
        }
        display.finish(progress(all.size(), all));
    }

    private static List<StageProgress> progress(int done, List<Photograph> all) {
        return List.of(new StageProgress("photographs", done, all.size()));
    }

    private void segment(Segmenter segmenter, LabelPositions positions, Photograph photograph) {
        RgbImage pixels = PhotographReader.read(photograph);
        Segmenter.Result result = segmenter.segment(pixels, prediction.options());
        byte[] mask = positions.toVoc(result.mask());
        String id = photograph.id();
        write(PictureKind.MASK, id, PalettePng.encode(result.height(), result.width(), mask));
        write(PictureKind.CONFIDENCE, id, GreyPng.encode(result.height(), result.width(), result.confidence()));
        write(PictureKind.OVERLAY, id, RgbPng.encode(Overlay.blend(pixels, mask, OPACITY)));
    }

    private void write(PictureKind kind, String id, byte[] picture) {
        WholeFile.write(out.resolve(kind.path(id)), picture);
    }

    private void writeProvenance(Segmenter segmenter, int count) {
        Json.write(
                Json.object()
                        .put("model", segmenter.version())
                        .put("digest", segmenter.digest())
                        .put("photographs", count)
                        .put("prediction", prediction.options().toString()),
                out.resolve("segmentation.json"));
    }
}
