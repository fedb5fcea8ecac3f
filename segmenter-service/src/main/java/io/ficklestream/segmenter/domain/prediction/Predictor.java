package io.ficklestream.segmenter.domain.prediction;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.segmenter.domain.ClassNumbers;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.Map;

/** Segments photographs with the network that is current. */
public final class Predictor {

    private final PhotographDecoder decoder;
    private final CurrentNetwork current;
    private final Map<String, String> provenance;

    /** @param provenance how masks are made, apart from the network's version; part of every result */
    public Predictor(PhotographDecoder decoder, CurrentNetwork current, Map<String, String> provenance) {
        this.decoder = decoder;
        this.current = current;
        this.provenance = Map.copyOf(provenance);
    }

    /**
     * Labels every pixel of a photograph.
     *
     * @throws UnreadablePhotographException if it cannot be decoded
     */
    public Segmentation segment(ImageMessage image) {
        RgbImage photograph = decoder.decode(image.photograph());
        return current.use(network -> message(image, network, network.segment(photograph)));
    }

    private Segmentation message(ImageMessage image, SegmentationNetwork network, PixelLabels seen) {
        byte[] mask = new ClassNumbers(network.classes()).numbers(seen.labels());
        return new Segmentation(
                image.imageId(),
                network.version(),
                seen.height(),
                seen.width(),
                mask,
                seen.confidence(),
                provenance,
                image.revision());
    }
}
