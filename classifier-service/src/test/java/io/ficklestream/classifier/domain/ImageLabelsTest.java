package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.LabelOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageLabelsTest {

    private static final List<String> KNOWN = List.of("cat", "cow", "dog");

    @Test
    void givenLabelsAreSortedAsTheClassifierSortsThemAndNamedOnce() {
        // When
        ImageLabels labels = ImageLabels.given(List.of("dog", "cat", "dog"), KNOWN);

        // Then
        assertThat(labels.classes()).containsExactly("cat", "dog");
        assertThat(labels.origin()).isEqualTo(LabelOrigin.GIVEN);
    }

    @Test
    void anUnknownLabelIsRejectedNamingItAndTheKnownClasses() {
        assertThatThrownBy(() -> ImageLabels.given(List.of("cat", "unicorn"), KNOWN))
                .isInstanceOf(RejectedImageException.class)
                .hasMessage("unknown label unicorn; the classifier knows cat, cow, dog");
    }

    @Test
    void severalUnknownLabelsAreNamedTogether() {
        assertThatThrownBy(() -> ImageLabels.given(List.of("unicorn", "griffin"), KNOWN))
                .hasMessageStartingWith("unknown labels unicorn, griffin;");
    }
}
