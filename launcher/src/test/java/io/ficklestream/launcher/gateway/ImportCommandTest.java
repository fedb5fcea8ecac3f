package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.gateway.StandInGateway.Answer;
import io.ficklestream.launcher.gateway.StandInGateway.Asked;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} against a stand-in for the gateway. */
class ImportCommandTest {

    private static final byte[] PHOTOGRAPH = Photographs.jpeg(4, 3, 1);
    private static final byte[] MASK = mask(4, 3);

    @TempDir
    Path folder;

    private StandInGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = new StandInGateway();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void photographsAreSubmittedWithTheirMasks() throws IOException {
        // Given
        voc("a", PHOTOGRAPH, MASK);
        voc("b", PHOTOGRAPH, MASK);
        voc("c", PHOTOGRAPH, MASK);
        gateway.next(Answer.accepted(), Answer.unchanged(), Answer.problem(422, "the mask decides no pixel"));

        // When
        Run run = voc();

        // Then
        assertThat(run.code()).as(run.err()).isEqualTo(LauncherException.FAILURE);
        assertThat(run.out())
                .containsExactly(
                        "a: accepted",
                        "b: already there",
                        "c: refused: the mask decides no pixel",
                        "1 accepted, 1 already there, 0 masks replaced, 1 refused");
        Asked first = gateway.asked().get(0);
        assertThat(first.target()).isEqualTo("/images");
        assertThat(first.contentType()).startsWith("multipart/form-data; boundary=");
        String boundary = first.contentType().substring(first.contentType().indexOf('=') + 1);
        assertThat(first.text().split("--" + boundary)).hasSize(5).satisfies(parts -> {
            assertThat(parts[1]).contains("name=\"id\"").endsWith("\r\n\r\na\r\n");
            assertThat(parts[2])
                    .contains("name=\"photograph\"; filename=\"a.jpg\"")
                    .contains("Content-Type: image/jpeg")
                    .endsWith("\r\n\r\n" + text(PHOTOGRAPH) + "\r\n");
            assertThat(parts[3])
                    .contains("name=\"mask\"; filename=\"a.png\"")
                    .endsWith("\r\n\r\n" + text(MASK) + "\r\n");
            assertThat(parts[4]).isEqualTo("--\r\n");
        });
    }

    @Test
    void aKnownPhotographGetsTheMaskThatItDoesNotHave() throws IOException {
        // Given: photographs whose metadata were changed, as exports do, and one that is another
        voc("a", PHOTOGRAPH, MASK);
        voc("b", withComment(PHOTOGRAPH), MASK);
        voc("c", withComment(PHOTOGRAPH), MASK);
        voc("d", Photographs.jpeg(4, 3, 2), MASK);
        gateway.next(Answer.conflict("mask"), Answer.accepted());
        gateway.next(Answer.conflict("photograph", "mask"), Answer.photograph(PHOTOGRAPH), Answer.accepted());
        gateway.next(Answer.conflict("photograph"), Answer.photograph(PHOTOGRAPH));
        gateway.next(Answer.conflict("photograph", "mask"), Answer.photograph(PHOTOGRAPH));

        // When
        Run run = voc();

        // Then
        assertThat(run.out())
                .startsWith("a: mask replaced", "b: mask replaced", "c: already there")
                .anyMatch(line -> line.startsWith("d: refused: another photograph is there under this id"))
                .endsWith("0 accepted, 1 already there, 2 masks replaced, 1 refused");
        assertThat(gateway.asked())
                .extracting(asked -> asked.method() + " " + asked.target())
                .containsExactly(
                        "POST /images",
                        "POST /images/a/mask",
                        "POST /images",
                        "GET /images/b/photo",
                        "POST /images/b/mask",
                        "POST /images",
                        "GET /images/c/photo",
                        "POST /images",
                        "GET /images/d/photo");
        assertThat(gateway.asked().get(1).contentType()).isEqualTo("image/png");
        assertThat(gateway.asked().get(1).body()).isEqualTo(MASK);
    }

    @Test
    void aMaskThatDoesNotFitIsNotSentAndNamed() throws IOException {
        // Given
        voc("a", PHOTOGRAPH, mask(3, 4));
        voc("b", PHOTOGRAPH, MASK);

        // When
        Run run = voc();

        // Then
        assertThat(run.out())
                .anyMatch(line -> line.startsWith("a: refused: the mask " + folder) && line.contains("a.png has 3 x 4"))
                .endsWith("1 accepted, 0 already there, 0 masks replaced, 1 refused");
        assertThat(gateway.asked()).hasSize(1);
    }

    @Test
    void aFolderOfAnotherKindIsRefused() {
        // When
        Run run = voc();

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(run.err()).contains("has no folder JPEGImages");
    }

    private Run voc() {
        return Run.of("import", "--format", "voc", folder.toString(), "--gateway", gateway.address());
    }

    private void voc(String name, byte[] photograph, byte[] mask) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("JPEGImages")).resolve(name + ".jpg"), photograph);
        Files.write(Files.createDirectories(folder.resolve("SegmentationClass")).resolve(name + ".png"), mask);
    }

    private static byte[] mask(int width, int height) {
        return PalettePng.encode(height, width, new byte[height * width]);
    }

    /** The same pixels in other bytes. */
    private static byte[] withComment(byte[] jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int startOfImage = 2;
        out.write(jpeg, 0, startOfImage);
        out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 4, 'h', 'i'});
        out.write(jpeg, startOfImage, jpeg.length - startOfImage);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
