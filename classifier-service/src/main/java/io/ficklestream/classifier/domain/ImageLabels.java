package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.LabelOrigin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes that an image is planned for.
 *
 * @param classes in the classifier's order, none twice, at least one
 * @param origin given with the image or predicted
 */
public record ImageLabels(List<String> classes, LabelOrigin origin) {

    public ImageLabels {
        classes = List.copyOf(classes);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("an image needs at least one class to be planned");
        }
    }

    /**
     * Labels as they came with an image.
     *
     * @throws RejectedImageException if one of them is not among the known classes
     */
    static ImageLabels given(List<String> labels, List<String> knownClasses) {
        Set<String> unknown = new LinkedHashSet<>(labels);
        unknown.removeAll(Set.copyOf(knownClasses));
        if (!unknown.isEmpty()) {
            throw new RejectedImageException(String.format(
                    "unknown label%s %s; the classifier knows %s",
                    unknown.size() > 1 ? "s" : "", String.join(", ", unknown), String.join(", ", knownClasses)));
        }
        return new ImageLabels(knownClasses.stream().filter(labels::contains).toList(), LabelOrigin.GIVEN);
    }

    static ImageLabels predicted(List<String> classes) {
        return new ImageLabels(classes, LabelOrigin.PREDICTED);
    }
}
