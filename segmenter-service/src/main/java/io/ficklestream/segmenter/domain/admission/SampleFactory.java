package io.ficklestream.segmenter.domain.admission;

import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/** Makes samples that the learner understands. Thread-safe. */
public interface SampleFactory extends AutoCloseable {

    /** Tells apart samples that cannot be learned from together; usable in a file name. */
    String fingerprint();

    /** The classes that samples can show, in the order of the positions below. */
    List<String> classes();

    /**
     * A sample of a photograph with seeds.
     *
     * @param seeds of the photograph's size; 0 background, i the class i - 1, 255 undecided
     * @param positions of the classes in the photograph, without the background
     */
    Sample weak(String imageId, RgbImage photograph, LabelImage seeds, List<Integer> positions);

    /**
     * A sample of a photograph whose true labels are known.
     *
     * @param truth of the photograph's size; 0 background, i the class i - 1, 255 not to be counted
     */
    Sample strong(String imageId, RgbImage photograph, LabelImage truth);

    @Override
    void close();
}
