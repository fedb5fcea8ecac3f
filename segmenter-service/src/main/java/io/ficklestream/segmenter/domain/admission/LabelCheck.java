package io.ficklestream.segmenter.domain.admission;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.segmenter.domain.ClassNumbers;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/** Whether labels fit a photograph and the classes that are learned. */
final class LabelCheck {

    private final ClassNumbers numbers;

    LabelCheck(List<String> classes) {
        this.numbers = new ClassNumbers(classes);
    }

    /**
     * The labels as positions of classes.
     *
     * @param what the labels in words, such as "its mask"
     * @param labels VOC numbers
     * @throws RejectedRecordException if they do not fit
     */
    LabelImage positions(String what, LabelImage labels, RgbImage photograph) {
        requireSize(what, labels, photograph);
        numbers.unknownIn(labels.indices()).ifPresent(number -> {
            throw new RejectedRecordException(
                    "%s has class number %s; %s".formatted(what, describe(number), whatIsKnown()));
        });
        if (ClassNumbers.decidesNothing(labels.indices())) {
            throw new RejectedRecordException(what + " decides no pixel: all are " + VocClasses.IGNORE_INDEX);
        }
        return new LabelImage(labels.height(), labels.width(), numbers.positions(labels.indices()));
    }

    private static void requireSize(String what, LabelImage labels, RgbImage photograph) {
        if (labels.height() != photograph.height() || labels.width() != photograph.width()) {
            throw new RejectedRecordException("%s has %d x %d pixels, but its photograph %d x %d"
                    .formatted(what, labels.width(), labels.height(), photograph.width(), photograph.height()));
        }
    }

    private static String describe(int number) {
        return number < VocClasses.NAMES.size() ? number + " (" + VocClasses.nameOf(number) + ")" : "" + number;
    }

    /** The positions of classes by name. */
    List<Integer> positions(List<String> names) {
        return names.stream().map(this::position).toList();
    }

    private int position(String name) {
        int index = numbers.classes().indexOf(name);
        if (index < 0) {
            throw new RejectedRecordException("its plan has class " + name + "; " + whatIsKnown());
        }
        return index + 1;
    }

    private String whatIsKnown() {
        return "the segmenter knows only " + String.join(", ", numbers.classes());
    }
}
