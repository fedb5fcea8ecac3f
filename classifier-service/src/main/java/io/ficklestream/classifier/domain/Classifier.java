package io.ficklestream.classifier.domain;

import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/** A trained network that tells which classes a photograph shows. Thread-safe until it is closed. */
public interface Classifier extends AutoCloseable {

    /** The version it was announced with. */
    String version();

    /** The classes it knows, in its own order. */
    List<String> classes();

    /** The probability of every class, 0 to 1, in the order of {@link #classes()}. */
    float[] probabilities(RgbImage photograph);

    @Override
    void close();
}
