package io.ficklestream.classifier;

import io.ficklestream.classifier.domain.Classifier;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A small classifier made by hand: how much blue, green and red a photograph holds on average. Counts its closings. */
public final class MeanColourClassifier implements Classifier {

    public static final List<String> CLASSES = List.of("blue", "green", "red");

    private final String version;
    private final AtomicInteger closings = new AtomicInteger();

    public MeanColourClassifier(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<String> classes() {
        return CLASSES;
    }

    @Override
    public float[] probabilities(RgbImage photograph) {
        if (closings() > 0) {
            throw new IllegalStateException("classifier " + version + " is used after it was closed");
        }
        return new float[] {mean(photograph, 2), mean(photograph, 1), mean(photograph, 0)};
    }

    private static float mean(RgbImage photograph, int channel) {
        double sum = 0;
        for (int y = 0; y < photograph.height(); y++) {
            for (int x = 0; x < photograph.width(); x++) {
                sum += photograph.value(y, x, channel);
            }
        }
        return (float) (sum / 255 / photograph.pixels());
    }

    @Override
    public void close() {
        closings.incrementAndGet();
    }

    public int closings() {
        return closings.get();
    }
}
