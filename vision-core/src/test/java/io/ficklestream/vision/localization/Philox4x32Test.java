package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known-answer vectors of Random123 (kat_vectors, philox4x32 with 10 rounds). */
class Philox4x32Test {
    @Test
    void zeroCounterAndKey() {
        assertThat(block(0, 0, 0, 0, 0)).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    }

    @Test
    void allBitsSet() {
        assertThat(block(-1L, -1, -1, -1, -1)).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    }

    @Test
    void digitsOfPi() {
        // Given key words a4093822, 299f31d0, the first in the low half
        long key = 0x299f31d0_a4093822L;

        // When, Then
        assertThat(block(key, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void writesOnlyItsFourWords() {
        // Given
        int[] words = {7, 7, 7, 7, 7, 7};

        // When
        Philox4x32.block(1, 2, 3, 4, 5, words, 1);

        // Then
        assertThat(words[0]).isEqualTo(7);
        assertThat(words[5]).isEqualTo(7);
        assertThat(words[1]).isNotEqualTo(7);
    }

    private static int[] block(long key, int c0, int c1, int c2, int c3) {
        int[] words = new int[Philox4x32.WORDS];
        Philox4x32.block(key, c0, c1, c2, c3, words, 0);
        return words;
    }
}
