package io.ficklestream.vision.seeding;

/** What the CRF's unary energies are computed from. */
public enum UnarySource {
    /** Interpolated mean scores, each class's relative to its maximum, and the background's power of what they leave. */
    SCORES,
    /** The seeds before the CRF, right with a fixed probability; undecided pixels are uniform. */
    SEEDS
}
