package io.ficklestream.launcher.seeds;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.seeding.SeedResult;

/** A way from a network's responses to seeds. */
public interface SeedMethod {

    /** What tables call it. */
    String name();

    /**
     * The seeds of a photograph before and after the CRF: 0 background, 1.. the photograph's classes in the order of
     * the responses, 255 undecided.
     *
     * @param imageId names the photograph for random draws
     * @param responses those of the photograph's classes
     */
    SeedResult seeds(String imageId, RgbImage photograph, Responses responses);
}
