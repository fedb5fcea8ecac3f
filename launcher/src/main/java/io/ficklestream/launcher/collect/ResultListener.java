package io.ficklestream.launcher.collect;

/** Hears the result of every image of a submission, once. */
public interface ResultListener {

    /** The image has its pixel labels. */
    void labeled(LabeledImage image);

    /** The image has none, for a reason. */
    void deadLettered(DeadLetter letter);

    /** The segmenter could not use something of the image, whose result stands all the same. */
    void noted(DeadLetter letter);
}
