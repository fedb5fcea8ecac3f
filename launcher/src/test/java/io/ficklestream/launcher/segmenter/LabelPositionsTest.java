package io.ficklestream.launcher.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.LabelImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPositionsTest {

    private static final byte CAT = 8;
    private static final byte DOG = 12;
    private static final byte UNDECIDED = -1;
    private static final LabelPositions POSITIONS = new LabelPositions(List.of("dog", "cat"));

    @Test
    void vocNumbersBecomePositionsAndBack() {
        // Given
        LabelImage mask = new LabelImage(2, 2, new byte[] {0, CAT, DOG, UNDECIDED});

        // When
        LabelImage positions = POSITIONS.fromVoc("a", mask);

        // Then
        assertThat(positions.indices()).containsExactly(0, 2, 1, UNDECIDED);
        assertThat(POSITIONS.toVoc(positions.indices())).isEqualTo(mask.indices());
    }

    @Test
    void aPhotographCanAlwaysHaveBackground() {
        assertThat(POSITIONS.bits(List.of())).isEqualTo(0b001);
        assertThat(POSITIONS.bits(List.of("cat"))).isEqualTo(0b101);
    }

    @Test
    void aClassThatIsNotLearnedIsNamed() {
        LabelImage person = new LabelImage(1, 1, new byte[] {15});

        assertThatThrownBy(() -> POSITIONS.fromVoc("p7", person))
                .isInstanceOf(LauncherException.class)
                .hasMessage("the mask of p7 shows person, but the segmenter learns [dog, cat]");
    }
}
