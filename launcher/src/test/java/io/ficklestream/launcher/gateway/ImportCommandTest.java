package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.gateway.StandInGateway.Answer;
import io.ficklestream.launcher.gateway.StandInGateway.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} against a stand-in for the gateway. */
class ImportCommandTest {

    @TempDir
    Path folder;

    @Test
    void photographsAreSubmittedWithTheirMasks() throws IOException {
        try (StandInGateway gateway = new StandInGateway()) {
            // Given
            voc("a", "PHOTO-A", "MASK-A");
            voc("b", "PHOTO-B", "MASK-B");
            voc("c", "PHOTO-C", "MASK-C");
            gateway.next(Answer.accepted(), Answer.unchanged(), Answer.problem(422, "the mask has another size"));

            // When
            Run run = Run.of("import", "--format", "voc", folder.toString(), "--gateway", gateway.address());

            // Then
            assertThat(run.code()).as(run.err()).isEqualTo(LauncherException.FAILURE);
            assertThat(run.out())
                    .containsExactly(
                            "a: accepted",
                            "b: already there",
                            "c: refused: the mask has another size",
                            "1 accepted, 1 already there, 0 with other labels, 1 refused");
            Asked first = gateway.asked().get(0);
            assertThat(first.target()).isEqualTo("/images");
            assertThat(first.contentType()).startsWith("multipart/form-data; boundary=");
            String boundary = first.contentType().substring(first.contentType().indexOf('=') + 1);
            assertThat(first.text().split("--" + boundary)).hasSize(5).satisfies(parts -> {
                assertThat(parts[1]).contains("name=\"id\"").endsWith("\r\n\r\na\r\n");
                assertThat(parts[2])
                        .contains("name=\"photograph\"; filename=\"a.jpg\"")
                        .contains("Content-Type: image/jpeg")
                        .endsWith("\r\n\r\nPHOTO-A\r\n");
                assertThat(parts[3])
                        .contains("name=\"mask\"; filename=\"a.png\"")
                        .endsWith("\r\n\r\nMASK-A\r\n");
                assertThat(parts[4]).isEqualTo("--\r\n");
            });
        }
    }

    @Test
    void aFolderOfAnotherKindIsRefused() {
        // When
        Run run = Run.of("import", "--format", "voc", folder.toString(), "--gateway", "http://127.0.0.1:1");

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(run.err()).contains("has no folder JPEGImages");
    }

    private void voc(String name, String photograph, String mask) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("JPEGImages")).resolve(name + ".jpg"), photograph);
        Files.writeString(
                Files.createDirectories(folder.resolve("SegmentationClass")).resolve(name + ".png"), mask);
    }
}
