package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts in the archives of two small images, letter for letter; what other programs read must not change silently. */
class GoldenArchivesTest {
    /** A cat with a hole, a dog in two parts, a person at the edge, and pixels about which nothing is said. */
    static final LabelImage LARGE = Masks.drawn(
            "111?..2", //
            "1.1?..2", "111....", "....2..", "33..22.");

    static final LabelImage SMALL = Masks.drawn("3?", ".3", "33");

    @ParameterizedTest
    @EnumSource
    void textsAreTheGoldenOnes(ExportFormat format) throws IOException {
        // When
        Unzipped archive = Unzipped.of(format, images());

        // Then
        List<String> texts =
                archive.names().stream().filter(name -> !name.endsWith(".png")).toList();
        assertThat(texts).contains("README.txt", "manifest.csv");
        for (String name : texts) {
            assertThat(archive.text(name)).as(name).isEqualTo(golden(format.id() + "/" + name));
        }
    }

    @Test
    void photographsAreThoseSubmitted() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            Unzipped archive = Unzipped.of(format, images());
            String folder =
                    archive.names().stream().anyMatch(name -> name.startsWith("JPEG")) ? "JPEGImages/" : "images/";
            assertThat(archive.bytes(folder + "large.png")).isEqualTo(images()[0].photograph());
            assertThat(archive.bytes(folder + "cats~2F2.png")).isEqualTo(images()[1].photograph());
        }
    }

    @Test
    void vocMasksHaveClassNumbersAndUndecidedOnes() throws IOException {
        // When
        Unzipped archive = Unzipped.of(ExportFormat.VOC, images());

        // Then
        assertThat(PalettePng.decode(archive.bytes("SegmentationClass/large.png")))
                .isEqualTo(LARGE);
        assertThat(PalettePng.decode(archive.bytes("SegmentationClass/cats~2F2.png")))
                .isEqualTo(SMALL);
    }

    /** One from a model and one from a person. */
    static ExportImage[] images() {
        return new ExportImage[] {
            Masks.image("large", LARGE), Masks.image("cats/2", SMALL, OptionalDouble.empty(), true)
        };
    }

    private static String golden(String name) {
        try (InputStream in = GoldenArchivesTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("golden file " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
