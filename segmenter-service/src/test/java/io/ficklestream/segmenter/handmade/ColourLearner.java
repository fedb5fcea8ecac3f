package io.ficklestream.segmenter.handmade;

import io.ficklestream.segmenter.domain.files.DurableFiles;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.segmenter.domain.training.CheckpointNotes;
import io.ficklestream.segmenter.domain.training.Learner;
import io.ficklestream.segmenter.domain.training.StepResult;
import io.ficklestream.vision.metrics.ConfusionMatrix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns colours. Remembers in its snapshots which images it learned from. */
public final class ColourLearner implements Learner {

    private static final String COLOURS = "colours";
    private static final String LEARNED = "learned";

    private final DoubleSupplier rate;
    private final double factor;
    private ColourPrototypes prototypes;
    private TreeSet<String> learned = new TreeSet<>();

    ColourLearner(ColourPrototypes prototypes, DoubleSupplier rate, double factor) {
        this.prototypes = prototypes;
        this.rate = rate;
        this.factor = factor;
    }

    @Override
    public StepResult step(List<Sample> batch) {
        double loss = prototypes.step(batch, rate.getAsDouble() * factor);
        batch.forEach(sample -> learned.add(sample.imageId()));
        return new StepResult(loss, Map.of("colour", loss), Math.sqrt(loss));
    }

    @Override
    public double agreement(Iterable<Sample> samples) {
        ConfusionMatrix matrix = new ConfusionMatrix(ColourPrototypes.LABELS);
        for (Sample sample : samples) {
            byte[] content = sample.content();
            for (int at = 0; at < content.length; at += ColourSamples.PIXEL_BYTES) {
                matrix.add(new byte[] {content[at]}, new byte[] {prototypes.label(content, at + 1)});
            }
        }
        return matrix.meanIou(IntStream.range(0, ColourPrototypes.LABELS).toArray());
    }

    @Override
    public void save(Path folder) {
        String colours =
                Arrays.stream(prototypes.colours()).mapToObj(Double::toString).collect(Collectors.joining("\n"));
        write(folder.resolve(COLOURS), colours);
        write(folder.resolve(LEARNED), String.join("\n", learned));
    }

    private static void write(Path file, String text) {
        DurableFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void resume(Path folder) {
        prototypes = ColourPrototypes.of(read(folder.resolve(COLOURS))
                .lines()
                .mapToDouble(Double::parseDouble)
                .toArray());
        learned = read(folder.resolve(LEARNED)).lines().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        return new String(DurableFiles.read(file), StandardCharsets.UTF_8);
    }

    /** Images it learned from. */
    public TreeSet<String> learned() {
        return learned;
    }

    @Override
    public String writeCheckpoint(Path folder, CheckpointNotes notes) {
        return ColourCheckpoints.write(folder, prototypes, notes);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
