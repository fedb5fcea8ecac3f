package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.List;

/** Turns an image that was submitted into the tasks that localize its classes. */
public final class ImagePlanner {

    private final AnnouncedClassifiers classifiers;
    private final PhotographDecoder decoder;
    private final PredictionRule prediction;
    private final TaskPlanner tasks;

    public ImagePlanner(
            AnnouncedClassifiers classifiers, PhotographDecoder decoder, PredictionRule prediction, TaskPlanner tasks) {
        this.classifiers = classifiers;
        this.decoder = decoder;
        this.prediction = prediction;
        this.tasks = tasks;
    }

    /**
     * The tasks, at least one.
     *
     * @throws RejectedImageException if the photograph is unreadable, its classes are unknown, or what it asks for cannot be done
     */
    public List<CamTask> plan(ImageMessage image) {
        RgbImage photograph = decode(image.photograph());
        return classifiers.use(
                image.processing().modelVersion(),
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
