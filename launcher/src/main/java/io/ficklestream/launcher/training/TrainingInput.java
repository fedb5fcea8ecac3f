package io.ficklestream.launcher.training;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.networks.training.TrainingData;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        return new LabelledPhotograph(photograph.id(), () -> decode(photograph), Set.copyOf(photograph.labels()));
    }

    private static RgbImage decode(Photograph photograph) {
        try {
            return new PhotographDecoder(DecodeLimits.DEFAULT).decode(Files.readAllBytes(photograph.file()));
        } catch (IOException | UnreadablePhotographException e) {
            throw LauncherException.badInput(photograph.file() + ": " + e.getMessage(), e);
        }
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
