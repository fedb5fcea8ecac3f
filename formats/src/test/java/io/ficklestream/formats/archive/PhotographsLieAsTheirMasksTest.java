package io.ficklestream.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.testkit.photograph.Photographs;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographsLieAsTheirMasksTest {
    private static final byte[] PLAIN = Photographs.jpeg(16, 8, 1);

    @ParameterizedTest
    @ValueSource(strings = {"little", "big"})
    void anOrientationTagIsPutOutOfForce(String order) {
        // Given
        ByteOrder bytes = order.equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;

        // When
        byte[] upright = StoredOrientation.without(withOrientation(bytes, 6));

        // Then: nothing else has changed
        assertThat(upright).isEqualTo(withOrientation(bytes, 1));
    }

    @Test
    void theSubmittedBytesAreNotTouched() {
        // Given
        byte[] turned = withOrientation(ByteOrder.BIG_ENDIAN, 8);
        byte[] before = turned.clone();

        // When
        StoredOrientation.without(turned);

        // Then
        assertThat(turned).isEqualTo(before);
    }

    @Test
    void otherFilesStayAsTheyAre() {
        byte[] upright = withOrientation(ByteOrder.BIG_ENDIAN, 1);
        byte[] png = Photographs.png(8, 8, 1);

        assertThat(StoredOrientation.without(PLAIN)).isSameAs(PLAIN);
        assertThat(StoredOrientation.without(upright)).isSameAs(upright);
        assertThat(StoredOrientation.without(png)).isSameAs(png);
    }

    @Test
    void aFileCutOffAnywhereIsNoReasonToFail() {
        byte[] turned = withOrientation(ByteOrder.LITTLE_ENDIAN, 6);
        for (int length = 0; length < 80; length++) {
            assertThat(StoredOrientation.without(Arrays.copyOf(turned, length))).hasSize(length);
        }
    }

    /** A JPEG with an EXIF segment: byte order, 42, where the directory is, an entry before, the tag, no next directory. */
    private static byte[] withOrientation(ByteOrder order, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4).order(order);
        tiff.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(16);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(PLAIN, 0, 2);
        file.writeBytes(
                new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (8 + tiff.capacity()), 'E', 'x', 'i', 'f', 0, 0});
        file.writeBytes(tiff.array());
        file.write(PLAIN, 2, PLAIN.length - 2);
        return file.toByteArray();
    }
}
