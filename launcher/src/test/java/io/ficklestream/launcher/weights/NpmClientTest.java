package io.ficklestream.launcher.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs small scripts in the place of npm, so that no registry is needed. */
class NpmClientTest {

    private static final NpmPackage WANTED = new NpmPackage("cat-picture", "5.1.2", "0".repeat(64));

    @TempDir
    Path folder;

    @Test
    void asksForTheExactVersionAndReturnsTheArchive() throws IOException {
        // Given
        String npm = script("printf '%s' \"$*\" > arguments.txt; echo bytes > cat-picture-5.1.2.tgz");
        Path download = Files.createDirectory(folder.resolve("download"));

        // When
        Path archive = new NpmClient(npm).download(WANTED, download);

        // Then
        assertThat(archive).isEqualTo(download.resolve("cat-picture-5.1.2.tgz"));
        assertThat(download.resolve("arguments.txt")).hasContent("pack cat-picture@5.1.2 --silent --ignore-scripts");
    }

    @Test
    void passesOnWhatNpmSaysWhenItFails() throws IOException {
        // Given
        String npm = script("echo 'npm notice x'; echo 'npm error 404 not found' >&2; exit 1");

        // When, then
        assertThatThrownBy(() -> new NpmClient(npm).download(WANTED, folder))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("npm error 404 not found");
    }

    @Test
    void saysWhatToInstallWhenThereIsNoNpm() {
        assertThatThrownBy(() -> new NpmClient(folder.resolve("no-npm").toString()).download(WANTED, folder))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("apt-get install npm");
    }

    private String script(String body) throws IOException {
        Path file = folder.resolve("npm");
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file.toString();
    }
}
