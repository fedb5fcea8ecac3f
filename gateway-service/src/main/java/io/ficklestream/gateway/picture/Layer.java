package io.ficklestream.gateway.picture;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be drawn of an image. */
public enum Layer {
    /** The photograph. */
    PHOTO("photo"),
    /** Where a class was seen, in colours. */
    LOCALIZATION("localization"),
    /** The seeds. */
    SEEDS("seeds"),
    /** How far the samples agree with the seeds. */
    CONFIDENCE("confidence"),
    /** The segmenter's mask. */
    SEGMENTATION("segmentation"),
    /** How sure the segmenter is. */
    SEGMENTATION_CONFIDENCE("segmentation-confidence"),
    /** A person's mask. */
    MASK("mask"),
    /** A mask drawn over the photograph. */
    OVERLAY("overlay");

    private final String text;

    Layer(String text) {
        this.text = text;
    }

    /** Its name in addresses. */
    public String text() {
        return text;
    }

    /** The layer of a name in an address. */
    public static Layer of(String text) {
        return Arrays.stream(values())
                .filter(layer -> layer.text.equals(text))
                .findFirst()
                .orElseThrow(() -> RefusedException.unknown("there is no picture " + text + ".png; there are "
                        + Arrays.stream(values()).map(Layer::text).collect(Collectors.joining(", "))));
    }
}
