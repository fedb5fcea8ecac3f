package io.ficklestream.launcher.training;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.networks.training.TrainingData;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Photograph photograph : photographs) {
                String line = photograph.id() + "," + String.join(" ", photograph.labels()) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
