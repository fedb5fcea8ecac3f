package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocPaletteTest {
    @ParameterizedTest
    @CsvSource({
        "0, 000000",
        "1, 800000",
        "2, 008000",
        "8, 400000",
        "12, 400080",
        "15, c08080",
        "20, 004080",
        "255, e0e0c0"
    })
    void coloursAreThoseOfVoc(int index, String colour) {
        assertThat(String.format("%06x", VocPalette.rgbOf(index))).isEqualTo(colour);
    }

    @Test
    void noTwoIndicesShareAColour() {
        assertThat(IntStream.range(0, VocPalette.SIZE).map(VocPalette::rgbOf).distinct())
                .hasSize(VocPalette.SIZE);
    }

    @Test
    void indicesBeyondAByteAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> VocPalette.rgbOf(256));
        assertThatIllegalArgumentException().isThrownBy(() -> VocPalette.rgbOf(-1));
    }
}
