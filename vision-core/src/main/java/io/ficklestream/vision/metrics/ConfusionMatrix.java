package io.ficklestream.vision.metrics;

/**
 * Counts pixels by true and predicted class, over all images of a set, for PASCAL VOC's measures of segmentation.
 *
 * <p>Rows are the truth, columns the prediction. Pixels whose truth is 255 are skipped. A prediction of 255 (undecided)
 * counts as background for the intersection over union, as in IRN's evaluation of pseudo labels; recall counts it as
 * missed, precision leaves it out, and {@link #coverage} says how much was decided. Not thread-safe; matrices of parts
 * of a set can be {@linkplain #add(ConfusionMatrix) added}.
 */
public final class ConfusionMatrix {
    /** In the truth: not counted. In a prediction: undecided. */
    public static final int IGNORE = 255;

    private static final int BACKGROUND = 0;

    private final int classes;
    /** [truth][prediction]; the last column holds undecided predictions. */
    private final long[][] counts;

    /** An empty matrix for class indices 0..classes-1, of which 0 is background. */
    public ConfusionMatrix(int classes) {
        if (classes < 1 || classes > IGNORE) {
            throw new IllegalArgumentException("classes must be 1.." + IGNORE + ", not " + classes);
        }
        this.classes = classes;
        this.counts = new long[classes][classes + 1];
    }

    /**
     * Counts the pixels of one image.
     *
     * @param truth class index of every pixel, or 255
     * @param prediction as many, or 255
     * @throws IllegalArgumentException if the lengths differ or an index is neither a class nor 255; nothing of the
     *     image before that pixel is taken back
     */
    public void add(byte[] truth, byte[] prediction) {
        if (truth.length != prediction.length) {
            throw new IllegalArgumentException("the truth has " + truth.length + " pixels and the prediction "
                    + prediction.length + ": resize the prediction to the truth");
        }
        for (int pixel = 0; pixel < truth.length; pixel++) {
            int row = truth[pixel] & 0xff;
            if (row != IGNORE) {
                counts[checked(row, "truth")][column(prediction[pixel] & 0xff)]++;
            }
        }
    }

    /** Adds the counts of another matrix with as many classes. */
    public void add(ConfusionMatrix other) {
        if (other.classes != classes) {
            throw new IllegalArgumentException(
                    "cannot add a matrix of " + other.classes + " classes to one of " + classes);
        }
        for (int row = 0; row < classes; row++) {
            for (int column = 0; column <= classes; column++) {
                counts[row][column] += other.counts[row][column];
            }
        }
    }

    /** Pixels of class {@code truth} that were predicted as {@code prediction} (255: undecided). */
    public long count(int truth, int prediction) {
        return counts[checked(truth, "truth")][column(prediction)];
    }

    /**
     * Intersection over union of a class: {@code M_cc / (sum_j M_cj + sum_j M_jc - M_cc)}. NaN for a class that occurs
     * neither in the truth nor in the prediction.
     */
    public double iou(int classIndex) {
        long intersection = withUndecidedAsBackground(checked(classIndex, "class"), classIndex);
        long predicted = 0;
        for (int row = 0; row < classes; row++) {
            predicted += withUndecidedAsBackground(row, classIndex);
        }
        return ratio(intersection, truePixels(classIndex) + predicted - intersection);
    }

    /** Mean of {@link #iou} over these classes; those that occur nowhere are left out, and NaN if all are. */
    public double meanIou(int... classIndices) {
        return Means.ofDefined(classIndices, this::iou);
    }

    /** Share of the pixels decided for a class that are right; NaN if there are none. */
    public double precision(int classIndex) {
        long decided = 0;
        for (int row = 0; row < classes; row++) {
            decided += counts[row][checked(classIndex, "class")];
        }
        return ratio(counts[classIndex][classIndex], decided);
    }

    /** Share of a class's true pixels that were found; undecided ones were not. NaN if it has no pixels. */
    public double recall(int classIndex) {
        return ratio(counts[checked(classIndex, "class")][classIndex], truePixels(classIndex));
    }

    /** Mean of {@link #precision} over these classes, those without a decided pixel left out. */
    public double meanPrecision(int... classIndices) {
        return Means.ofDefined(classIndices, this::precision);
    }

    /** Mean of {@link #recall} over these classes, those without a true pixel left out. */
    public double meanRecall(int... classIndices) {
        return Means.ofDefined(classIndices, this::recall);
    }

    /** Share of the counted pixels whose prediction is not undecided; NaN if nothing was counted. */
    public double coverage() {
        long undecided = 0;
        long total = 0;
        for (int row = 0; row < classes; row++) {
            undecided += counts[row][classes];
            total += truePixels(row);
        }
        return ratio(total - undecided, total);
    }

    private long withUndecidedAsBackground(int row, int column) {
        return counts[row][column] + (column == BACKGROUND ? counts[row][classes] : 0);
    }

    private long truePixels(int classIndex) {
        long sum = 0;
        for (long count : counts[classIndex]) {
            sum += count;
        }
        return sum;
    }

    private int column(int prediction) {
        return prediction == IGNORE ? classes : checked(prediction, "prediction");
    }

    private int checked(int index, String role) {
        if (index < 0 || index >= classes) {
            throw new IllegalArgumentException(
                    role + " " + index + " is not a class: there are 0.." + (classes - 1) + " and " + IGNORE);
        }
        return index;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
