package io.ficklestream.launcher.report;

import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.vision.metrics.ConfusionMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares masks with given ones as they arrive. */
public final class TruthEvaluation {

    private static final int BACKGROUND = 0;

    private final TruthMasks truth;
    private final int[] classes;
    private final ConfusionMatrix before = new ConfusionMatrix(VocClasses.NAMES.size());
    private final ConfusionMatrix after = new ConfusionMatrix(VocClasses.NAMES.size());
    private int images;

    /**
     * @param truth the given masks
     * @param classNames the classes that count, besides the background
     */
    public TruthEvaluation(TruthMasks truth, List<String> classNames) {
        this.truth = truth;
        this.classes = IntStream.concat(
                        IntStream.of(BACKGROUND), classNames.stream().mapToInt(VocClasses::indexOf))
                .toArray();
    }

    /** Takes the image into account when there is a mask of it. */
    public void labeled(LabeledImage image) {
        SeedMask seed = image.seed();
        Optional<byte[]> given = truth.of(image.imageId(), seed.height(), seed.width());
        given.ifPresent(mask -> {
            before.add(mask, seed.maskBeforeCrf());
            after.add(mask, seed.mask());
            images++;
        });
    }

    /** The figures so far. */
    public TruthTable table() {
        List<TruthTable.Row> rows = Arrays.stream(classes)
                .mapToObj(index -> new TruthTable.Row(VocClasses.nameOf(index), before.iou(index), after.iou(index)))
                .toList();
        return new TruthTable(images, rows, before.meanIou(classes), after.meanIou(classes));
    }
}
