package io.ficklestream.vision.growing;

/** Which pixels are neighbours. */
public enum Connectivity {
    /** Pixels that share an edge. */
    FOUR,
    /** Pixels that share an edge or a corner: the method as published. */
    EIGHT
}
