package io.ficklestream.launcher.evaluation;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;

/** A way from a network's responses to seeds. */
interface SeedMethod {

    /** What tables call it. */
    String name();

    /**
     * @param imageId names the photograph for random draws
     * @param responses those of the photograph's classes
     */
    Seeds seeds(String imageId, RgbImage photograph, Responses responses);

    /**
     * Masks of one photograph: 0 background, 1.. the photograph's classes in order, 255 undecided.
     *
     * @param beforeCrf [y][x]
     * @param afterCrf [y][x]
     */
    record Seeds(byte[] beforeCrf, byte[] afterCrf) {}
}
