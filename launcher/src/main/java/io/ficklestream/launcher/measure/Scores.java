package io.ficklestream.launcher.measure;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.metrics.ConfusionMatrix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How masks agree with given ones, over all pixels of all images: figures of the classes that count.
 *
 * @param classes their names, the background first
 * @param matrix pixels by given and by found class, over all of VOC's classes
 */
public record Scores(List<String> classes, ConfusionMatrix matrix) {

    private static final String BACKGROUND = VocClasses.nameOf(0);

    public Scores {
        classes = List.copyOf(classes);
    }

    /**
     * Nothing counted yet.
     *
     * @param foreground names of the classes that count beside the background; naming the background too does no harm
     * @throws LauncherException if one is no class of VOC's
     */
    public static Scores of(Collection<String> foreground) {
        List<String> classes = new ArrayList<>(List.of(BACKGROUND));
        foreground.stream()
                .distinct()
                .filter(name -> !name.equals(BACKGROUND))
                .peek(Scores::requireKnown)
                .forEach(classes::add);
        return new Scores(classes, new ConfusionMatrix(VocClasses.NAMES.size()));
    }

    private static void requireKnown(String name) {
        if (!VocClasses.NAMES.contains(name)) {
            throw LauncherException.badInput(
                    "unknown class '" + name + "'; known are " + String.join(", ", VocClasses.NAMES));
        }
    }

    /** Nothing counted yet, for the same classes. */
    public Scores empty() {
        return of(classes);
    }

    /** The same figures without the classes that occur in no mask, which have none. */
    public Scores occurring() {
        return new Scores(
                classes.stream()
                        .filter(name -> name.equals(BACKGROUND) || !Double.isNaN(matrix.iou(VocClasses.indexOf(name))))
                        .toList(),
                matrix);
    }

    /** Counts an image; both masks hold VOC numbers, 255 where open or undecided. */
    public void add(byte[] truth, byte[] mask) {
        matrix.add(truth, mask);
    }

    /** Intersection over union of every class, 0..1; NaN for one that occurs nowhere. */
    public List<Double> iou() {
        return ofClasses(matrix::iou);
    }

    /** Mean of {@link #iou} over the classes that occur. */
    public double meanIou() {
        return matrix.meanIou(numbers(classes));
    }

    /** Share of the pixels decided for each class that are right. */
    public List<Double> precision() {
        return ofClasses(matrix::precision);
    }

    /** Mean precision over the foreground classes. */
    public double meanPrecision() {
        return matrix.meanPrecision(foreground());
    }

    /** Share of each class's pixels that were found; undecided ones were not. */
    public List<Double> recall() {
        return ofClasses(matrix::recall);
    }

    /** Mean recall over the foreground classes. */
    public double meanRecall() {
        return matrix.meanRecall(foreground());
    }

    /** Share of the counted pixels that were decided. */
    public double coverage() {
        return matrix.coverage();
    }

    private List<Double> ofClasses(IntToDoubleFunction figure) {
        return classes.stream()
                .map(name -> figure.applyAsDouble(VocClasses.indexOf(name)))
                .toList();
    }

    private int[] foreground() {
        return numbers(classes.subList(1, classes.size()));
    }

    private static int[] numbers(List<String> names) {
        return names.stream().mapToInt(VocClasses::indexOf).toArray();
    }
}
