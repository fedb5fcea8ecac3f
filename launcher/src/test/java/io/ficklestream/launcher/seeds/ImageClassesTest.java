package io.ficklestream.launcher.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.seeding.SeedResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageClassesTest {

    private static final List<String> KNOWN = List.of("cat", "dog", "person");

    @Test
    void areInTheClassifiersOrderWhateverOrderTheLabelsHave() {
        // When
        ImageClasses classes = ImageClasses.of(photograph("person", "cat"), KNOWN);

        // Then
        assertThat(classes.names()).containsExactly("cat", "person");
        assertThat(classes.positions()).containsExactly(0, 2);
    }

    @Test
    void takeTheirResponsesOutOfThoseOfAll() {
        // Given: kernel 1, two cells
        Responses all = new Responses(3, 1, 1, 2, new float[] {1, 2, 3, 4, 5, 6});

        // When
        Responses own = ImageClasses.of(photograph("person", "cat"), KNOWN).of(all);

        // Then
        assertThat(own.classes()).isEqualTo(2);
        assertThat(own.values()).containsExactly(1, 2, 5, 6);
    }

    @Test
    void turnPositionsIntoVocNumbers() {
        // Given
        byte[] positions = {0, 1, 2, (byte) 255};
        byte[] confidence = {9, 8, 7, 0};

        // When
        SeedResult seeds = ImageClasses.of(photograph("person", "cat"), KNOWN)
                .inVocNumbers(new SeedResult(1, 4, positions, new byte[] {2, 2, 1, 0}, confidence));

        // Then: cat is 8, person 15
        assertThat(seeds.mask()).containsExactly(0, 8, 15, 255);
        assertThat(seeds.maskBeforeCrf()).containsExactly(15, 15, 8, 0);
        assertThat(seeds.confidence()).isEqualTo(confidence);
    }

    @Test
    void refusesLabelsThatSeedsCannotBeMadeOf() {
        assertThatThrownBy(() -> ImageClasses.of(photograph("cat", "sofa"), KNOWN))
                .isInstanceOf(LauncherException.class)
                .hasMessage("a is labelled sofa; the classifier knows only cat, dog, person");
        assertThatThrownBy(() -> ImageClasses.of(photograph(), KNOWN))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("a has no labels");
    }

    private static Photograph photograph(String... labels) {
        return new Photograph("a", Path.of("a.jpg"), List.of(labels));
    }
}
