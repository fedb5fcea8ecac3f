package io.ficklestream.launcher.training;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographDigest;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.networks.training.TrainingData;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The photographs of a training run.
 *
 * @param train with their labels
 * @param validation with their labels
 */
record TrainingInput(List<Photograph> train, List<Photograph> validation) {

    /** The classes that training photographs are labelled with, in the order of their VOC numbers. */
    List<String> classes() {
        return train.stream()
                .flatMap(photograph -> photograph.labels().stream())
                .distinct()
                .sorted(Comparator.comparing(VocClasses::indexOf))
                .toList();
    }

    /** As the trainer takes them. */
    TrainingData data() {
        return new TrainingData(
                train.stream().map(TrainingInput::labelled).toList(),
                validation.stream().map(TrainingInput::labelled).toList());
    }

    private static LabelledPhotograph labelled(Photograph photograph) {
        return new LabelledPhotograph(
                photograph.id(), () -> PhotographReader.read(photograph), Set.copyOf(photograph.labels()));
    }

    /** Names a list of photographs with their labels in 64 hex digits: part of a model's provenance. */
    static String digest(List<Photograph> photographs) {
        return PhotographDigest.of(photographs);
    }
}
