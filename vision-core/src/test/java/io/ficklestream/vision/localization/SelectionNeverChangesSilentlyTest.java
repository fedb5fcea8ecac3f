package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Blocks of one image may come from workers of different releases, so a key must mean the same units for ever. The
 * expected numbers come from an independent implementation of generator, key and gaps in another language.
 */
class SelectionNeverChangesSilentlyTest {
    @Test
    void thePapersSetting() {
        // Given
        SelectionKey key = new SelectionKey("image", "model", 0, 42);

        // When
        Selection selection = DrawnMasks.draw(new SelectionParameters(9, 0.9), 41 * 41, key, 0);

        // Then
        assertThat(selection.pixel(0, 0)).isEqualTo(21);
        assertThat(total(selection, 81)).isEqualTo(13_536);
        assertThat(checksum(selection, 81)).isEqualTo(0xce1c38bfL);
    }

    @Test
    void rareUnitsNonAsciiIdsAndNegativeSeeds() {
        // Given
        SelectionKey key = new SelectionKey("b\u00e4r", "v2", 3, -7);

        // When gaps are often longer than the table
        Selection selection = DrawnMasks.draw(new SelectionParameters(5, 0.995), 1000, key, 199);

        // Then
        assertThat(selection.pixel(0, 0)).isEqualTo(124);
        assertThat(total(selection, 25)).isEqualTo(126);
        assertThat(checksum(selection, 25)).isEqualTo(0x8dca1ad8L);
    }

    private static int total(Selection selection, int offsets) {
        int total = 0;
        for (int offset = 0; offset < offsets; offset++) {
            total += selection.count(offset);
        }
        return total;
    }

    /** CRC-32 over (offset, pixel) of every kept unit but the centre's, big-endian. */
    private static long checksum(Selection selection, int offsets) {
        CRC32 crc = new CRC32();
        for (int offset = 0; offset < offsets; offset++) {
            for (int i = 0; i < selection.count(offset); i++) {
                crc.update(ByteBuffer.allocate(2 * Integer.BYTES)
                        .putInt(offset)
                        .putInt(selection.pixel(offset, i))
                        .flip());
            }
        }
        return crc.getValue();
    }
}
