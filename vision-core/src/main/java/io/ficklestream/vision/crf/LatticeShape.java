package io.ficklestream.vision.crf;

/**
 * How fine the lattice is and which vertices it has.
 *
 * @param fineness factor on the published scale of the features
 * @param room vertices that no point touches but that lie beside touched ones exist, too, so that the blur can pass
 *     through them, as far as the lattice then has no more than so many: those beside touched ones along most axes first
 */
record LatticeShape(float fineness, int room) {
    /** As published, and as pydensecrf has it: touched vertices only. */
    static final LatticeShape PUBLISHED = new LatticeShape(1, 0);

    /**
     * Missing vertices swallow what is blurred into them, and splatting and slicing widen the filter more than the
     * published scale allows for. Found by comparison with exact sums on photographs (docs/performance.md).
     */
    private static final float TUNED_FINENESS = 1.05f;

    /** A lattice whose sums are closer to the exact ones. */
    static LatticeShape tuned(int room) {
        return new LatticeShape(TUNED_FINENESS, room);
    }
}
