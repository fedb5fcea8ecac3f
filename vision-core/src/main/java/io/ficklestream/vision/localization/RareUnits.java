package io.ficklestream.vision.localization;

/**
 * Whichever units are fewer on average, the kept or the dropped ones: these are the ones drawn.
 *
 * @param areDropped true if the rare units are the dropped ones
 * @param bits how they are drawn
 */
record RareUnits(boolean areDropped, RareBits bits) {
    static RareUnits of(double dropout) {
        boolean areDropped = dropout < 0.5;
        return new RareUnits(areDropped, RareBits.of(areDropped ? dropout : 1 - dropout));
    }
}
