package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.gateway.StandInGateway.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} against a stand-in for the gateway. */
class ExportCommandTest {

    private static final String TWO_IMAGES = "id,file\r\n\"a\",a\r\n\"b\",b\r\n";

    @TempDir
    Path folder;

    private StandInGateway gateway;
    private Path target;

    @BeforeEach
    void open() throws IOException {
        gateway = new StandInGateway();
        target = folder.resolve("export");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void theArchiveIsUnpackedAndItsImagesAreCounted() throws IOException {
        // Given
        gateway.usually(Answer.zip(zip("JPEGImages/a.jpg", "A", "manifest.csv", TWO_IMAGES)));
        Files.createDirectories(target);

        // When
        Run run = export("--out", target.toString(), "--min-confidence", "0.8", "--label", "cat", "--layer", "seeds");

        // Then
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsExactly("2 images are in " + target);
        assertThat(target.resolve("JPEGImages/a.jpg")).hasContent("A");
        assertThat(gateway.asked().get(0).target()).isEqualTo("/exports/voc?minConfidence=0.8&label=cat&layer=seeds");
        assertThat(folder.toFile().list()).containsExactly("export");
    }

    @Test
    void theArchiveCanBeKept() throws IOException {
        // Given
        byte[] archive = zip("manifest.csv", TWO_IMAGES);
        gateway.usually(Answer.zip(archive));

        // When
        Run run = export("--zip", target + ".zip");

        // Then
        assertThat(run.out()).containsExactly("2 images are in " + target + ".zip");
        assertThat(folder.resolve("export.zip")).hasBinaryContent(archive);
    }

    @Test
    void nothingLeavesTheFolder() throws IOException {
        for (String name : new String[] {"../evil", "a/../../evil", "/tmp/../evil/..", "/etc/evil"}) {
            // Given
            gateway.usually(Answer.zip(zip(name, "evil", "manifest.csv", TWO_IMAGES)));

            // When
            Run run = export("--out", target.toString());

            // Then
            assertThat(run.code()).isEqualTo(LauncherException.FAILURE);
            assertThat(run.err()).contains("would lie outside its folder");
            assertThat(folder.toFile().list())
                    .as("all that is there after %s", name)
                    .isEmpty();
        }
    }

    @Test
    void ofAnArchiveThatIsCutOffNothingIsKept() throws IOException {
        // Given
        byte[] whole = zip("a.txt", "A".repeat(1000), "manifest.csv", TWO_IMAGES);
        byte[] withoutManifest = zip("a.txt", "A");
        byte[][] archives = {withoutManifest, Arrays.copyOf(whole, 40), Arrays.copyOf(withoutManifest, 30)};
        for (byte[] archive : archives) {
            for (String option : new String[] {"--out", "--zip"}) {
                gateway.usually(Answer.zip(archive));

                // When
                Run run = export(option, target.toString());

                // Then
                assertThat(run.code()).isEqualTo(LauncherException.FAILURE);
                assertThat(run.err()).contains("the export is not complete, and nothing of it is kept");
                assertThat(folder.toFile().list()).isEmpty();
            }
        }
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        // Given
        Files.writeString(Files.createDirectories(target).resolve("mine"), "mine");

        // When
        Run run = export("--out", target.toString());

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(run.err()).contains(target + " is not empty");
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        // Given
        Path mine = Files.writeString(folder.resolve("mine.zip"), "mine");

        // When
        Run run = export("--zip", mine.toString());

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(run.err()).contains(mine + " is there already");
        assertThat(mine).hasContent("mine");
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void whatLiesBesideTheTargetStays() throws IOException {
        // Given
        Path mine = Files.writeString(
                Files.createDirectories(folder.resolve("export.part")).resolve("mine"), "mine");
        gateway.usually(Answer.zip(zip("manifest.csv", TWO_IMAGES)));

        // When
        Run run = export("--out", target.toString());

        // Then
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aFolderThatIsThereStaysTheSameFolder() throws IOException {
        // Given: like a disk's own folder, which can be neither deleted nor replaced
        Object before = Files.readAttributes(Files.createDirectories(target), BasicFileAttributes.class)
                .fileKey();
        gateway.usually(Answer.zip(zip("images/a.jpg", "A", "manifest.csv", TWO_IMAGES)));

        // When
        Run run = export("--out", target + "/.");

        // Then
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAttributes(target, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("images", "manifest.csv");
    }

    @Test
    void whatWasLeftOutIsCounted() throws IOException {
        // Given
        String none = "id,file\r\n";
        String three = "id,reason\r\n\"a\",\"x\"\r\n\"b\",\"x\"\r\n\"c\",\"x\"\r\n";
        gateway.usually(Answer.zip(zip("manifest.csv", none, "left-out.csv", three)));

        // Then
        assertThat(export("--out", target.toString()).out())
                .containsExactly("0 images are in " + target + "; 3 were left out: see left-out.csv there");
        assertThat(export("--zip", target + ".zip").out())
                .containsExactly("0 images are in " + target + ".zip; 3 were left out: see left-out.csv there");
    }

    @Test
    void anExportOfNothingSaysThatNothingWasFound() throws IOException {
        // Given
        gateway.usually(Answer.zip(zip("manifest.csv", "id,file\r\n")));

        // Then
        assertThat(export("--out", target.toString()).out())
                .containsExactly("no image is what was asked for: 0 images are in " + target);
    }

    @Test
    void aFormatThatTheGatewayDoesNotKnowIsRefusedInItsWords() {
        // Given
        gateway.usually(Answer.problem(404, "there is no format x: use voc"));

        // Then
        assertThat(export("--out", target.toString()).err())
                .contains("the gateway refuses the export: there is no format x: use voc");
    }

    private Run export(String... more) {
        String[] line = Arrays.copyOf(
                new String[] {"export", "--format", "voc", "--gateway", gateway.address()}, 5 + more.length);
        System.arraycopy(more, 0, line, 5, more.length);
        return Run.of(line);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
