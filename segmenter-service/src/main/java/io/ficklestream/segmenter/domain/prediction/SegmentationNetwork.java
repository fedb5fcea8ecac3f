package io.ficklestream.segmenter.domain.prediction;

import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/** A trained network that labels every pixel of a photograph. Thread-safe until it is closed. */
public interface SegmentationNetwork extends AutoCloseable {

    /** The version it was announced with. */
    String version();

    /** The classes it knows, in its own order, without the background. */
    List<String> classes();

    /** Labels every pixel. */
    PixelLabels segment(RgbImage photograph);

    @Override
    void close();
}
