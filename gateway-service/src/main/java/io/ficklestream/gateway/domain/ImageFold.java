package io.ficklestream.gateway.domain;

import java.util.List;
import java.util.Optional;

/** Makes of facts what is known of an image. */
public final class ImageFold {

    private ImageFold() {}

    /** The image with one more fact; equal to the known one if that is no news. */
    public static ImageRecord fold(String id, Optional<ImageRecord> known, Fact.OfImage fact) {
        return fact.addTo(known.orElseGet(() -> nothingKnown(id, fact)));
    }

    private static ImageRecord nothingKnown(String id, Fact.OfImage fact) {
        return new ImageRecord(
                id,
                fact.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
