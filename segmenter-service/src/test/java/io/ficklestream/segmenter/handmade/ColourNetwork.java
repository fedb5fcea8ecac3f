package io.ficklestream.segmenter.handmade;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.prediction.PixelLabels;
import io.ficklestream.segmenter.domain.prediction.SegmentationNetwork;
import io.ficklestream.vision.image.RgbImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Labels every pixel with the label whose colour is nearest. Counts its closings. */
public final class ColourNetwork implements SegmentationNetwork {

    private final String version;
    private final ColourPrototypes prototypes;
    private final AtomicInteger closings = new AtomicInteger();

    private ColourNetwork(String version, ColourPrototypes prototypes) {
        this.version = version;
        this.prototypes = prototypes;
    }

    /** The checkpoint at the announced location. */
    public static ColourNetwork open(ModelAnnouncement announcement) {
        return new ColourNetwork(announcement.version(), ColourCheckpoints.read(Path.of(announcement.location())));
    }

    /** A network that has learned nothing. */
    public static ColourNetwork untrained(String version) {
        return new ColourNetwork(version, ColourPrototypes.random(version.hashCode()));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<String> classes() {
        return ColourScene.CLASSES;
    }

    @Override
    public PixelLabels segment(RgbImage photograph) {
        if (closings() > 0) {
            throw new IllegalStateException("the network is used after it was closed");
        }
        byte[] labels = new byte[photograph.pixels()];
        for (int pixel = 0; pixel < labels.length; pixel++) {
            labels[pixel] = prototypes.label(photograph.rgb(), pixel * RgbImage.CHANNELS);
        }
        byte[] confidence = new byte[labels.length];
        Arrays.fill(confidence, (byte) 255);
        return new PixelLabels(photograph.height(), photograph.width(), labels, confidence);
    }

    @Override
    public void close() {
        closings.incrementAndGet();
    }

    public int closings() {
        return closings.get();
    }
}
