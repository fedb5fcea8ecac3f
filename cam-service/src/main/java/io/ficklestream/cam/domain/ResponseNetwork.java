package io.ficklestream.cam.domain;

import io.ficklestream.contracts.View;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionParameters;
import java.util.List;

/** A trained network that localization maps are selected from. */
public interface ResponseNetwork extends AutoCloseable {

    /** The classes it knows, in its own order. */
    List<String> classes();

    /** How the units of its maps are selected. */
    SelectionParameters selection();

    /** Side of the square grid of {@link View#ORIGINAL}, on which all evidence is counted. */
    int gridSide();

    /**
     * One network pass.
     *
     * @param classIndices positions in {@link #classes()}
     * @return responses of these classes, in this order, on the view's own grid; mirrored if the view is
     */
    Responses responses(RgbImage photograph, View view, int[] classIndices);

    @Override
    void close();
}
