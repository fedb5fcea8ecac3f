package io.ficklestream.launcher.submit;

import java.nio.file.Path;
import java.util.List;

/**
 * A photograph to be labelled.
 *
 * @param id its name in the stream
 * @param file the encoded photograph
 * @param labels image-level class names; empty when the classifier is to predict them
 */
public record Photograph(String id, Path file, List<String> labels) {

    public Photograph {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a photograph needs an id");
        }
        labels = List.copyOf(labels);
    }
}
