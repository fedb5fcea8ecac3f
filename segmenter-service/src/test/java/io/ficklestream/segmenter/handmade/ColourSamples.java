package io.ficklestream.segmenter.handmade;

import io.ficklestream.segmenter.domain.admission.SampleFactory;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.nio.ByteBuffer;
import java.util.List;

/** Samples that hold the photograph and the labels as they are: label and colour of every pixel. */
public class ColourSamples implements SampleFactory {

    static final int PIXEL_BYTES = 1 + RgbImage.CHANNELS;

    @Override
    public String fingerprint() {
        return "colours";
    }

    @Override
    public List<String> classes() {
        return ColourScene.CLASSES;
    }

    @Override
    public Sample weak(String imageId, RgbImage photograph, LabelImage seeds, List<Integer> positions) {
        return new Sample(imageId, false, content(photograph, seeds));
    }

    @Override
    public Sample strong(String imageId, RgbImage photograph, LabelImage truth) {
        return new Sample(imageId, true, content(photograph, truth));
    }

    /** A weak sample of the scene of that name, with labels as they are. */
    public static Sample of(String imageId) {
        byte[] mask = ColourScene.mask(1, 3);
        LabelImage seeds = new LabelImage(ColourScene.HEIGHT, ColourScene.WIDTH, mask);
        return new Sample(imageId, false, content(ColourScene.photograph(imageId), seeds));
    }

    private static byte[] content(RgbImage photograph, LabelImage labels) {
        ByteBuffer content = ByteBuffer.allocate(PIXEL_BYTES * photograph.pixels());
        for (int pixel = 0; pixel < photograph.pixels(); pixel++) {
            content.put(labels.indices()[pixel]).put(photograph.rgb(), pixel * RgbImage.CHANNELS, RgbImage.CHANNELS);
        }
        return content.array();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
