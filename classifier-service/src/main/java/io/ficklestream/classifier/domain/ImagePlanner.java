package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.List;

/** Turns an image that was submitted into the tasks that localize its classes. */
public final class ImagePlanner {

    private final CurrentClassifier current;
    private final PhotographDecoder decoder;
    private final PredictionRule prediction;
    private final TaskPlanner tasks;

    public ImagePlanner(
            CurrentClassifier current, PhotographDecoder decoder, PredictionRule prediction, TaskPlanner tasks) {
        this.current = current;
        this.decoder = decoder;
        this.prediction = prediction;
        this.tasks = tasks;
    }

    /**
     * The tasks, at least one.
     *
     * @throws RejectedImageException if the photograph is unreadable or its classes are unknown
     */
    public List<CamTask> plan(ImageMessage image) {
        RgbImage photograph = decode(image.photograph());
        return current.use(
                classifier -> tasks.plan(image, labels(image.labels(), photograph, classifier), classifier.version()));
    }

    private RgbImage decode(byte[] encoded) {
        try {
            return decoder.decode(encoded);
        } catch (UnreadablePhotographException e) {
            throw new RejectedImageException("unreadable photograph: " + e.getMessage(), e);
        }
    }

    private ImageLabels labels(List<String> given, RgbImage photograph, Classifier classifier) {
        return given.isEmpty()
                ? ImageLabels.predicted(prediction.choose(classifier.classes(), classifier.probabilities(photograph)))
                : ImageLabels.given(given, classifier.classes());
    }
}
