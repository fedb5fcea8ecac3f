package io.ficklestream.launcher.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.submit.CsvTable;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.weights.PackageCache;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleListTest {

    private static final String HEADER = "id,labels,package,version,sha256,file,licence\n";

    private final Path samples = ProjectLayout.ofRunningProgram().samples();

    @TempDir
    Path folder;

    @Test
    void listsFilesBesideTheListWithoutAskingForPackages() throws IOException {
        // Given
        Files.writeString(folder.resolve("cow.png"), "picture");
        Files.writeString(folder.resolve("sources.csv"), HEADER + "cow,cow person,,,,cow.png,CC0\n");

        // When
        List<Photograph> photographs = new SampleList(folder, noPackages()).photographs();

        // Then
        assertThat(photographs)
                .containsExactly(new Photograph("cow", folder.resolve("cow.png"), List.of("cow", "person")));
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        // Given
        Files.writeString(folder.resolve("sources.csv"), HEADER + "cow,cow,,,,gone.png,CC0\n");

        // When, then
        assertThatThrownBy(() -> new SampleList(folder, noPackages()).photographs())
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("gone.png is missing");
    }

    @Test
    void everyPublishedSampleHasALicenceASourceAndKnownLabels() throws IOException {
        // Given
        String sources = Files.readString(samples.resolve("SOURCES.md"));
        List<CsvTable.Row> rows = new ArrayList<>();

        // When
        CsvTable.read(samples.resolve("sources.csv"), List.of("id", "licence"), rows::add);

        // Then
        assertThat(rows).hasSizeGreaterThanOrEqualTo(6).allSatisfy(row -> {
            assertThat(row.cell("licence")).isNotBlank();
            assertThat(sources).contains("| `" + row.cell("id") + "` |");
            assertThat(VocClasses.NAMES).contains(row.cell("labels").split(" "));
        });
    }

    @Test
    void everyPhotographThatIsKeptHereCanBeDecodedAndIsListed() throws IOException {
        // Given
        String list = Files.readString(samples.resolve("sources.csv"));
        PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

        // When, then
        try (var files = Files.list(samples.resolve("photographs"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                assertThat(list).contains("photographs/" + file.getFileName() + ",");
                assertThat(decoder.decode(Files.readAllBytes(file)).width()).isGreaterThan(200);
            });
        }
    }

    private PackageCache noPackages() {
        return new PackageCache(
                folder,
                (wanted, into) -> {
                    throw new AssertionError("no package was expected to be fetched");
                },
                said -> {});
    }
}
