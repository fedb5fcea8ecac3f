package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.networks.segmenter.training.SegmenterTrainer;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.seeding.PosteriorDecision;
import java.util.List;

/**
 * Measures a network in training at the resolution of the given masks, without a CRF.
 *
 * @param input whose validation photographs are measured on
 * @param samples of these photographs
 * @param classes of the network
 * @param side of the grid that the network predicts on
 */
record Validation(SegmenterInput input, SampleSet samples, List<String> classes, int side) {

    /** Mean IoU over background and classes, 0..1; NaN where there is nothing to measure on. */
    double meanIou(SegmenterTrainer trainer) {
        LabelPositions positions = new LabelPositions(classes);
        Scores scores = Scores.of(classes);
        for (int i = 0; i < samples.size(); i++) {
            Photograph photograph = input.validation().get(i);
            LabelImage truth = input.givenMask(photograph);
            byte[] predicted = labels(trainer.predict(samples.get(i)), truth.height(), truth.width());
            scores.add(truth.indices(), positions.toVoc(predicted));
        }
        return samples.size() == 0 ? Double.NaN : scores.meanIou();
    }

    private byte[] labels(float[] probabilities, int height, int width) {
        int labels = classes.size() + 1;
        int cells = side * side;
        float[] planes = new float[probabilities.length];
        for (int i = 0; i < planes.length; i++) {
            planes[i % labels * cells + i / labels] = probabilities[i];
        }
        float[] enlarged = Resampling.bilinear(planes, labels, side, side, height, width);
        return new PosteriorDecision(0).decide(enlarged, height * width);
    }
}
