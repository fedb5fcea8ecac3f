package io.ficklestream.segmenter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassNumbersTest {

    private static final byte IGNORE = (byte) 255;

    private final ClassNumbers numbers = new ClassNumbers(List.of("dog", "cat"));

    @Test
    void numbersBecomePositionsAndBack() {
        // Given
        byte[] mask = {0, 12, 8, IGNORE};

        // When
        byte[] positions = numbers.positions(mask);

        // Then
        assertThat(positions).containsExactly(0, 1, 2, IGNORE);
        assertThat(numbers.numbers(positions)).isEqualTo(mask);
    }

    @Test
    void aClassThatIsNotInTheListIsFound() {
        assertThat(numbers.unknownIn(new byte[] {0, 12, 8, IGNORE})).isEmpty();
        assertThat(numbers.unknownIn(new byte[] {0, 7})).hasValue(7);
        assertThat(numbers.unknownIn(new byte[] {(byte) 254})).hasValue(254);
    }

    @Test
    void aMaskOfNothingButIgnoredPixelsDecidesNothing() {
        assertThat(ClassNumbers.decidesNothing(new byte[] {IGNORE, IGNORE})).isTrue();
        assertThat(ClassNumbers.decidesNothing(new byte[] {IGNORE, 0})).isFalse();
    }

    @Test
    void whatIsNotInTheListIsNotTranslated() {
        assertThatThrownBy(() -> numbers.positions(new byte[] {7})).hasMessageContaining("[dog, cat]");
        assertThatThrownBy(() -> numbers.numbers(new byte[] {3})).hasMessageContaining("[dog, cat]");
        assertThatThrownBy(() -> new ClassNumbers(List.of("unicorn"))).hasMessageContaining("unicorn");
    }
}
