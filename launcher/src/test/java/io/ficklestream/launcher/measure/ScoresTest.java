package io.ficklestream.launcher.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final byte CAT = 8;
    private static final byte OPEN = (byte) 255;
    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    private final Scores scores = Scores.of(List.of("cat", "dog"));

    @Test
    void undecidedPixelsAreBackgroundForIouMissedForRecallAndLeftOutOfPrecision() {
        // When: of four cat pixels one is undecided and one is taken for background; one given pixel is open
        scores.add(new byte[] {0, 0, CAT, CAT, CAT, CAT, OPEN}, new byte[] {0, CAT, CAT, CAT, OPEN, 0, CAT});

        // Then
        assertThat(scores.iou()).containsExactly(1 / 4.0, 2 / 5.0, Double.NaN);
        assertThat(scores.meanIou()).isEqualTo((1 / 4.0 + 2 / 5.0) / 2, EXACTLY);
        assertThat(scores.precision().get(1)).isEqualTo(2 / 3.0);
        assertThat(scores.recall().get(1)).isEqualTo(2 / 4.0);
        assertThat(scores.coverage()).isEqualTo(5 / 6.0);
    }

    @Test
    void meanPrecisionAndRecallAreOverTheForeground() {
        // When: the background is perfect, the cat half found
        scores.add(new byte[] {0, 0, CAT, CAT}, new byte[] {0, 0, CAT, OPEN});

        // Then
        assertThat(scores.meanPrecision()).isEqualTo(1);
        assertThat(scores.meanRecall()).isEqualTo(0.5);
    }

    @Test
    void classesThatOccurNowhereCanBeLeftOut() {
        // When
        scores.add(new byte[] {CAT}, new byte[] {CAT});

        // Then
        assertThat(scores.classes()).containsExactly("background", "cat", "dog");
        assertThat(scores.occurring().classes()).containsExactly("background", "cat");
        assertThat(scores.occurring().meanIou()).isEqualTo(scores.meanIou());
    }

    @Test
    void anEmptyOneOfTheSameClassesBeginsAtNothing() {
        // Given
        scores.add(new byte[] {CAT}, new byte[] {CAT});

        // When
        Scores empty = scores.empty();

        // Then
        assertThat(empty.classes()).isEqualTo(scores.classes());
        assertThat(empty.meanIou()).isNaN();
    }

    @Test
    void theBackgroundCountsOnceWhetherNamedOrNot() {
        assertThat(Scores.of(List.of("cat", "background", "cat")).classes()).containsExactly("background", "cat");
    }

    @Test
    void refusesAnUnknownClass() {
        assertThatThrownBy(() -> Scores.of(List.of("unicorn")))
                .isInstanceOf(LauncherException.class)
                .hasMessageStartingWith("unknown class 'unicorn'; known are background, aeroplane");
    }
}
