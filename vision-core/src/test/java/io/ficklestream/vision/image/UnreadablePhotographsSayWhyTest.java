package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadablePhotographsSayWhyTest {
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void nothing() {
        assertThatDecoding(new byte[0]).withMessage("is empty: it has 0 bytes");
    }

    @Test
    void textNamedLikeAPhotograph() {
        assertThatDecoding("<html>\n<body>Not found</body>".getBytes(StandardCharsets.UTF_8))
                .withMessage("is not a photograph: starts like text: \"<html> <body>Not found</\"");
    }

    @Test
    void textWithLettersBeyondAscii() {
        assertThatDecoding("Grüße aus Köln — viele Grüße".getBytes(StandardCharsets.UTF_8))
                .withMessageStartingWith("is not a photograph: starts like text: \"Grüße aus");
    }

    @Test
    void bytesOfNoKnownFormat() {
        assertThatDecoding(new byte[] {0, 1, 2, 3, (byte) 0xfe})
                .withMessageStartingWith("is not a photograph: its first bytes (00 01 02 03 fe) are not those of");
    }

    @Test
    void phonePhotographInAFormatThatIsNotRead() {
        assertThatDecoding("\0\0\0\30ftypheic".getBytes(StandardCharsets.ISO_8859_1))
                .withMessageContaining("HEIF")
                .withMessageContaining("convert it to JPEG");
    }

    @Test
    void moreBytesThanAllowed() {
        // Given
        byte[] file = Pictures.ramp("png");
        PhotographDecoder strict = new PhotographDecoder(new DecodeLimits(file.length - 1, 1000));

        // When / Then
        assertThatExceptionOfType(UnreadablePhotographException.class)
                .isThrownBy(() -> strict.decode(file))
                .withMessage("its " + file.length + " bytes exceed the limit of " + (file.length - 1));
    }

    @Test
    void headerThatAnnouncesMorePixelsThanAllowed() {
        // Pixels of this size would need 10 GB: that it answers at all shows that the header comes first.
        assertThatDecoding(Pictures.pngHeaderOnly(60_000, 60_000))
                .withMessage("60000 x 60000 pixels exceed the limit of 64000000 pixels");
    }

    @Test
    void headerWhoseSizeOverflowsAnInt() {
        assertThatDecoding(Pictures.pngHeaderOnly(1 << 30, 1 << 30)).withMessageContaining("exceed the limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void truncatedAnywhere(String format) {
        // Given: of a GIF the first frame must be whole; the one byte after it does not matter
        byte[] file = Pictures.ramp(format);
        int needed = format.equals("gif") ? file.length - 1 : file.length;

        for (int length = 16; length < needed; length++) {
            // When / Then
            assertThatDecoding(Arrays.copyOf(file, length)).withMessageStartingWith("truncated ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"progressive.jpg", "cmyk.jpg", "lossless.webp", "lossy.webp", "animated.webp"})
    void truncatedFileOfAnotherProgram(String name) {
        // Given
        byte[] file = Pictures.resource(name);

        for (int length = 40; length < file.length; length++) {
            // When / Then
            assertThatDecoding(Arrays.copyOf(file, length)).withMessageStartingWith("truncated ");
        }
    }

    @Test
    void truncatedBitmap() {
        // Given
        byte[] file = Pictures.ramp("bmp");

        // When / Then
        assertThatDecoding(Arrays.copyOf(file, file.length / 2)).withMessageContaining("BMP");
    }

    @Test
    void truncatedJpegWithAWholeThumbnail() {
        // Given: the thumbnail's end marker must not pass for the photograph's
        byte[] file = Pictures.ramp("jpg");
        ByteArrayOutputStream withThumbnail = new ByteArrayOutputStream();
        withThumbnail.write(file, 0, 2);
        withThumbnail.writeBytes(
                new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (file.length + 2 >> 8), (byte) (file.length + 2)});
        withThumbnail.writeBytes(file);
        withThumbnail.write(file, 2, file.length - 100);

        // When / Then
        assertThatDecoding(withThumbnail.toByteArray()).withMessageStartingWith("truncated JPEG");
    }

    @Test
    void jpegWithAHoleInItsMiddle() {
        // Given: the end is there, but half of the compressed data are not
        byte[] file = Pictures.ramp("jpg");
        byte[] hole = Arrays.copyOf(file, file.length - 40);
        hole[hole.length - 2] = (byte) 0xff;
        hole[hole.length - 1] = (byte) 0xd9;

        // When / Then
        assertThatDecoding(hole).withMessageContaining("JPEG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void damageIsDecodedOrExplainedAndNothingElse(String format) {
        // Given
        byte[] file = Pictures.ramp(format);
        Random random = new Random(7);

        for (int trial = 0; trial < 300; trial++) {
            byte[] damaged = file.clone();
            for (int i = 0; i < 3; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            // When
            String outcome = outcomeOf(damaged);

            // Then
            assertThat(outcome).isNotBlank();
        }
    }

    private String outcomeOf(byte[] file) {
        try {
            return decoder.decode(file).toString();
        } catch (UnreadablePhotographException e) {
            return e.getMessage();
        }
    }

    private ThrowableAssertAlternative<UnreadablePhotographException> assertThatDecoding(byte[] file) {
        return assertThatExceptionOfType(UnreadablePhotographException.class).isThrownBy(() -> decoder.decode(file));
    }
}
