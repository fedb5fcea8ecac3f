package io.ficklestream.testkit.layering.broken.seed.domain;

/** Keeps every rule. */
public final class Seeding {
    public int seeds(float[] map) {
        return map.length;
    }
}
