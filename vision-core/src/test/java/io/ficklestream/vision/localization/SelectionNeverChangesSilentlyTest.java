package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Blocks of one image may come from workers of different releases, so a key must mean the same units for ever. The
 * expected numbers come from an independent implementation of key, generator and layout in another language.
 */
class SelectionNeverChangesSilentlyTest {
    private static final SelectionKey KEY = new SelectionKey("image", "model", 0, 42);

    @Test
    void thePapersSetting() {
        // When
        boolean[][] kept = DrawnMasks.byOffset(new SelectionParameters(9, 0.9), 41 * 41, KEY, 0);

        // Then
        assertSame(kept, 13_380, 0x2a5ccb35L);
    }

    @Test
    void rareUnitsNonAsciiIdsAndNegativeSeeds() {
        // Given
        SelectionKey key = new SelectionKey("b\u00e4r", "v2", 3, -7);

        // When
        boolean[][] kept = DrawnMasks.byOffset(new SelectionParameters(5, 0.995), 1000, key, 199);

        // Then
        assertSame(kept, 111, 0xf84e44e6L);
    }

    @Test
    void frequentUnitsDrawnAtAllLevels() {
        // When
        boolean[][] kept = DrawnMasks.byOffset(new SelectionParameters(7, 0.3), 333, KEY, 7);

        // Then
        assertSame(kept, 11_129, 0xd3de28c7L);
    }

    @Test
    void aPlaneFoldedInFour() {
        // When
        boolean[][] kept = DrawnMasks.byOffset(new SelectionParameters(3, 0.9), 10, KEY, 1000);

        // Then
        assertSame(kept, 10, 0x83fbb63cL);
    }

    /** Number of kept units but the centre's, and CRC-32 over (offset, pixel) of each, big-endian. */
    private static void assertSame(boolean[][] kept, int total, long checksum) {
        CRC32 crc = new CRC32();
        int count = 0;
        for (int offset = 0; offset < kept.length; offset++) {
            for (int pixel = 0; pixel < kept[offset].length; pixel++) {
                if (kept[offset][pixel] && offset != kept.length / 2) {
                    crc.update(ByteBuffer.allocate(2 * Integer.BYTES)
                            .putInt(offset)
                            .putInt(pixel)
                            .flip());
                    count++;
                }
            }
        }
        assertThat(count).isEqualTo(total);
        assertThat(crc.getValue()).isEqualTo(checksum);
    }
}
