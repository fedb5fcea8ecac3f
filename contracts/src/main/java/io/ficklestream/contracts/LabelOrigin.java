package io.ficklestream.contracts;

/** Where the classes of a plan come from. */
public enum LabelOrigin {
    /** The photograph was submitted with these labels. */
    GIVEN,
    /** The classifier predicted them. */
    PREDICTED
}
