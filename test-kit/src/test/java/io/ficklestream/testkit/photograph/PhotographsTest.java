package io.ficklestream.testkit.photograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

class PhotographsTest {
    @Test
    void ofTheSameSeedAreTheSameBytesAndOfAnotherAreNot() {
        assertThat(Photographs.jpeg(40, 30, 7)).isEqualTo(Photographs.jpeg(40, 30, 7));
        assertThat(Photographs.jpeg(40, 30, 7)).isNotEqualTo(Photographs.jpeg(40, 30, 8));
    }

    @Test
    void areAllDifferentInALongSeries() {
        // When
        Set<Integer> digests = new HashSet<>();
        Photographs.small(40).forEach(bytes -> digests.add(Arrays.hashCode(bytes)));

        // Then
        assertThat(digests).hasSize(40);
    }

    @Test
    void haveTheSizeAskedFor() throws IOException {
        // When
        BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(Photographs.jpeg(40, 30, 1)));
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(Photographs.png(50, 20, 1)));

        // Then
        assertThat(jpeg.getWidth()).isEqualTo(40);
        assertThat(jpeg.getHeight()).isEqualTo(30);
        assertThat(png.getWidth()).isEqualTo(50);
        assertThat(png.getHeight()).isEqualTo(20);
    }

    @Test
    void ofFourInksHaveFourBands() throws IOException {
        // Given
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = input(Photographs.cmykJpeg(40, 30, 1))) {
            reader.setInput(input);

            // When, Then
            assertThat(reader.readRaster(0, null).getNumBands()).isEqualTo(4);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void ofSixteenBitsHaveWideSamples() throws IOException {
        // When
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Photographs.sixteenBitPng(40, 30, 1)));

        // Then
        assertThat(image.getRaster().getDataBuffer().getDataType()).isEqualTo(DataBuffer.TYPE_USHORT);
        assertThat(image.getRaster().getNumBands()).isEqualTo(3);
    }

    @Test
    void thatMoveHaveSeveralFrames() throws IOException {
        // Given
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream input = input(Photographs.animatedGif(40, 30, 3, 1))) {
            reader.setInput(input);

            // When, Then
            assertThat(reader.getNumImages(true)).isEqualTo(3);
        } finally {
            reader.dispose();
        }
    }

    private static ImageInputStream input(byte[] bytes) throws IOException {
        return ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
    }
}
