package io.ficklestream.vision.localization;

/**
 * All that decides which units a sample keeps.
 *
 * @param layout of the random words, from the grid's size and the kernel
 * @param probability from the dropout
 * @param generator from the key
 */
record Drawing(SelectionLayout layout, KeepProbability probability, SplitMix64 generator) {
    static Drawing of(SelectionParameters parameters, int pixels, SelectionKey key) {
        return new Drawing(new SelectionLayout(parameters, pixels), KeepProbability.of(parameters), key.generator());
    }

    SelectionDrawer drawer() {
        return new SelectionDrawer(layout, probability, generator);
    }
}
