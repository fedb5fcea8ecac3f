package io.ficklestream.networks.training;

import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Photographs with image-level labels.
 *
 * @param train what the classifier learns from
 * @param validation what it is measured on after each epoch; may be empty
 */
public record TrainingData(List<LabelledPhotograph> train, List<LabelledPhotograph> validation) {

    public TrainingData {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        if (train.isEmpty()) {
            throw new IllegalArgumentException("there is no photograph to train on");
        }
    }

    /**
     * One photograph.
     *
     * @param id its name
     * @param pixels reads it, when it is needed
     * @param labels classes that are in it
     */
    public record LabelledPhotograph(String id, Supplier<RgbImage> pixels, Set<String> labels) {

        public LabelledPhotograph {
            labels = Set.copyOf(labels);
        }

        float[] targets(List<String> classes) {
            float[] targets = new float[classes.size()];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = labels.contains(classes.get(i)) ? 1 : 0;
            }
            return targets;
        }
    }
}
