package io.ficklestream.launcher.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.submit.Photograph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingInputTest {

    @Test
    void classesAreThoseOfTheTrainingPhotographsInTheOrderOfTheirVocNumbers() {
        // Given labels in no order, and one that only validation has
        var input = new TrainingInput(
                List.of(photograph("a", "person", "dog"), photograph("b", "cat")), List.of(photograph("c", "sheep")));

        // Then
        assertThat(input.classes()).containsExactly("cat", "dog", "person");
    }

    @Test
    void theDigestNamesPhotographsAndLabels() {
        String digest = TrainingInput.digest(List.of(photograph("a", "dog"), photograph("b", "cat")));
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(TrainingInput.digest(List.of(photograph("a", "dog"), photograph("b", "cat"))))
                .isEqualTo(digest);
        assertThat(TrainingInput.digest(List.of(photograph("a", "dog"), photograph("b", "cow"))))
                .isNotEqualTo(digest);
        assertThat(TrainingInput.digest(List.of(photograph("b", "cat"), photograph("a", "dog"))))
                .isNotEqualTo(digest);
    }

    private static Photograph photograph(String id, String... labels) {
        return new Photograph(id, Path.of(id + ".jpg"), List.of(labels));
    }
}
