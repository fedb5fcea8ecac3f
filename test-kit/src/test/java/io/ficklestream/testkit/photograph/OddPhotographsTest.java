package io.ficklestream.testkit.photograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

class OddPhotographsTest {
    @Test
    void haveNamesThatCanBeImageIds() {
        assertThat(OddPhotographs.unreadable()).extracting(OddPhotograph::name).doesNotHaveDuplicates();
        assertThat(OddPhotographs.unreadable()).noneMatch(OddPhotograph::readable);
        assertThat(OddPhotographs.readable()).allMatch(OddPhotograph::readable);
    }

    @Test
    void thePngReallyClaimsItsSizeInAFewBytes() throws IOException {
        // Given
        byte[] png = named("png-header-60000x60000");
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input);

            // When, Then
            assertThat(reader.getWidth(0)).isEqualTo(60_000);
            assertThat(reader.getHeight(0)).isEqualTo(60_000);
            assertThat(png.length).isLessThan(200);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void theTruncatedJpegBeginsLikeOneAndDoesNotEnd() {
        // When
        byte[] jpeg = OddPhotographs.truncatedJpeg();

        // Then
        assertThat(jpeg).startsWith(0xFF, 0xD8);
        assertThat(jpeg[jpeg.length - 1]).isNotEqualTo((byte) 0xD9);
    }

    @Test
    void theTextIsNoPictureAtAll() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(named("text-named-jpg"))))
                .isNull();
        assertThat(named("zero-bytes")).isEmpty();
    }

    @Test
    void anOversizePhotographIsReadableButLarge() throws IOException {
        // When
        byte[] large = OddPhotographs.oversize(100_000);

        // Then
        assertThat(large).hasSize(100_000);
        assertThat(ImageIO.read(new ByteArrayInputStream(large))).isNotNull();
    }

    @Test
    void theListsCannotBeChangedByATest() {
        assertThatThrownBy(() -> OddPhotographs.readable().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static byte[] named(String name) {
        return OddPhotographs.unreadable().stream()
                .filter(odd -> odd.name().equals(name))
                .findFirst()
                .orElseThrow()
                .bytes();
    }
}
