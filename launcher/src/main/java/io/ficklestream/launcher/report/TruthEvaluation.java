package io.ficklestream.launcher.report;

import io.ficklestream.contracts.SeedMask;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.measure.Scores;
import java.util.List;
import java.util.Optional;

/** Compares masks with given ones as they arrive. */
public final class TruthEvaluation {

    private final MaskFolder truth;
    private final Scores before;
    private final Scores after;
    private final Scores segmented;
    private int images;
    private int segmentedImages;

    /**
     * @param truth the given masks
     * @param classNames the classes that count, besides the background
     */
    public TruthEvaluation(MaskFolder truth, List<String> classNames) {
        this.truth = truth;
        this.before = Scores.of(classNames);
        this.after = Scores.of(classNames);
        this.segmented = Scores.of(classNames);
    }

    /** Takes the image into account when there is a mask of it. */
    public void labeled(LabeledImage image) {
        SeedMask seed = image.seed();
        Optional<byte[]> given = truth.read(image.imageId(), seed.height(), seed.width());
        given.ifPresent(mask -> compare(mask, image));
    }

    private void compare(byte[] given, LabeledImage image) {
        before.add(given, image.seed().maskBeforeCrf());
        after.add(given, image.seed().mask());
        images++;
        image.segmentation().ifPresent(segmentation -> {
            segmented.add(given, segmentation.mask());
            segmentedImages++;
        });
    }

    /** The figures so far. */
    public TruthTable table() {
        return new TruthTable(images, before, after, segmentedImages, segmented);
    }
}
