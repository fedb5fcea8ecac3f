package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivesAreWrittenAsImagesComeTest {
    private static final List<String> CLASSES = List.of("background", "cat");

    @ParameterizedTest
    @EnumSource
    void anImagesPhotographIsInTheStreamBeforeTheNextIsAdded(ExportFormat format) throws IOException {
        // Given
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        ExportImage image = Masks.image("a", Masks.drawn("1.", ".1"));
        try (Exporter exporter = format.open(archive, CLASSES)) {
            for (int i = 0; i < 3; i++) {
                int before = archive.size();

                // When
                exporter.add(Masks.image("image" + i, Masks.drawn("1.", ".1")));

                // Then
                assertThat(archive.size() - before).isGreaterThan(image.photograph().length);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameImagesGiveTheSameBytes(ExportFormat format) throws IOException {
        // Given
        ExportImage image = Masks.image("a", Masks.drawn("1.", ".1"));

        // When / Then
        assertThat(Unzipped.archive(format, image)).isEqualTo(Unzipped.archive(format, image));
    }

    @ParameterizedTest
    @EnumSource
    void noTemporaryFileStaysHoweverTheProgramEnds(ExportFormat format) throws IOException {
        // Given
        try (Exporter exporter = format.open(OutputStream.nullOutputStream(), CLASSES)) {
            exporter.add(Masks.image("a", Masks.drawn("1.")));

            // Then: who is killed now leaves nothing
            assertThat(temporaryFiles()).isNotEmpty().allMatch(file -> file.endsWith(" (deleted)"));
        }

        // When / Then: it is closed
        assertThat(temporaryFiles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveOfNothingIsWhole(ExportFormat format) throws IOException {
        assertThat(Unzipped.of(format).text("README.txt")).contains("Images: 0");
    }

    @ParameterizedTest
    @EnumSource
    void aMaskWithAnUnknownNumberIsRefusedAndTheRestGoesOn(ExportFormat format) throws IOException {
        // Given
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (Exporter exporter = format.open(archive, CLASSES)) {

            // When / Then
            assertThatThrownBy(() -> exporter.add(Masks.image("b", Masks.drawn("12"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "the mask of b holds the number 2, which is no class: there are 0 to 1, and 255 for undecided");
            assertThat(archive.size()).isZero();
            exporter.add(Masks.image("c", Masks.drawn("11")));
            exporter.finish();
        }
    }

    @Test
    void theManifestSaysWhatIsInTheArchiveAndWhatIsNot() throws IOException {
        // Given
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (Exporter exporter = ExportFormat.VOC.open(archive, CLASSES)) {
            // When
            exporter.add(Masks.image("a, \"b\"", Masks.drawn("1.")));
            exporter.leaveOut("c", "has no mask yet");
            exporter.finish();

            // Then
            assertThatThrownBy(exporter::finish).hasMessageContaining("finished");
        }
        Unzipped files = Unzipped.read(archive.toByteArray());
        assertThat(files.text("manifest.csv"))
                .isEqualTo("id,file,width,height,confidence,model,made_by\r\n"
                        + "\"a, \"\"b\"\"\",a~2C~20~22b~22,2,1,0.75,\"segmenter-7\",model\r\n");
        assertThat(files.text("left-out.csv")).isEqualTo("id,reason\r\n\"c\",\"has no mask yet\"\r\n");
        assertThat(files.text("README.txt")).contains("Images: 1,").contains("Left out: 1,");
    }

    /** The files that this process holds open, by the names that Linux knows them by. */
    private static List<String> temporaryFiles() throws IOException {
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> handles = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path handle : handles) {
                files.add(Files.readSymbolicLink(handle).toString());
            }
        }
        files.removeIf(file -> !file.contains("/ficklestream-export-"));
        return files;
    }
}
