package io.ficklestream.vision.seeding;

/** How seeds are brought from the grid to the photograph. */
public enum SeedUpsampling {
    /** The rule decides on the grid, and every pixel takes its cell's label: the method as published. */
    NEAREST,
    /** Hit frequencies and scores are interpolated first, then the rule decides for every pixel. */
    INTERPOLATED
}
