package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.Arrays;
import java.util.List;

/** The class names that people give. */
public final class LabelNames {
    private final KnownClasses known;

    public LabelNames(KnownClasses known) {
        this.known = known;
    }

    /** The names in a text, separated by spaces or commas. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The names, each once, if the classifier knows all of them. */
    List<String> check(List<String> names) {
        List<String> classes = known.names();
        for (String name : names) {
            if (name == null || !classes.contains(name)) {
                throw RefusedException.invalid(
                        "labels", "unknown class \"" + name + "\"; known are " + String.join(", ", classes));
            }
        }
        return names.stream().distinct().toList();
    }
}
