package io.ficklestream.segmenter.handmade;

import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.Random;

/** The parameters: one colour for each label. */
final class ColourPrototypes {

    static final int LABELS = ColourScene.CLASSES.size() + 1;

    private static final int IGNORED = 255;

    private final double[] colours;

    private ColourPrototypes(double[] colours) {
        this.colours = colours;
    }

    static ColourPrototypes random(long seed) {
        return new ColourPrototypes(
                new Random(seed).doubles(LABELS * RgbImage.CHANNELS, 100, 156).toArray());
    }

    static ColourPrototypes of(FloatTensor tensor) {
        double[] colours = new double[tensor.values().length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = tensor.values()[i];
        }
        return new ColourPrototypes(colours);
    }

    static ColourPrototypes of(double[] colours) {
        return new ColourPrototypes(colours);
    }

    FloatTensor tensor() {
        float[] values = new float[colours.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) colours[i];
        }
        return new FloatTensor(new long[] {LABELS, RgbImage.CHANNELS}, values);
    }

    double[] colours() {
        return colours;
    }

    /** One step of gradient descent on the mean squared distance to a label's pixels; returns that distance. */
    double step(List<Sample> batch, double rate) {
        double[] gradient = new double[colours.length];
        double loss = 0;
        int pixels = 0;
        for (Sample sample : batch) {
            byte[] content = sample.content();
            for (int at = 0; at < content.length; at += ColourSamples.PIXEL_BYTES) {
                int label = content[at] & 0xff;
                if (label != IGNORED) {
                    loss += addGradient(gradient, label, content, at + 1);
                    pixels++;
                }
            }
        }
        for (int i = 0; i < colours.length; i++) {
            colours[i] -= rate * gradient[i] / pixels;
        }
        return loss / pixels;
    }

    private double addGradient(double[] gradient, int label, byte[] content, int at) {
        double distance = 0;
        for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
            int i = label * RgbImage.CHANNELS + channel;
            double difference = colours[i] - (content[at + channel] & 0xff);
            gradient[i] += 2 * difference;
            distance += difference * difference;
        }
        return distance;
    }

    /** The label whose colour is nearest. */
    byte label(byte[] rgb, int at) {
        byte best = 0;
        for (byte label = 1; label < LABELS; label++) {
            if (distance(label, rgb, at) < distance(best, rgb, at)) {
                best = label;
            }
        }
        return best;
    }

    private double distance(int label, byte[] rgb, int at) {
        double distance = 0;
        for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
            double difference = colours[label * RgbImage.CHANNELS + channel] - (rgb[at + channel] & 0xff);
            distance += difference * difference;
        }
        return distance;
    }
}
