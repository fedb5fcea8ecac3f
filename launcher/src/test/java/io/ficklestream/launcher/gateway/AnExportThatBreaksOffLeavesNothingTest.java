package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.Ficklestream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of half an export stays, however it ends short of the power going off. */
class AnExportThatBreaksOffLeavesNothingTest {

    @TempDir
    Path folder;

    @Test
    void whoIsToldToEndLeavesNothing() throws IOException, InterruptedException {
        // Given: a gateway that never comes to an end
        try (ServerSocket gateway = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gateway.setSoTimeout(60_000);
            Process export = export(gateway.getLocalPort());
            try (Socket connection = gateway.accept()) {
                sendHalfAnArchive(connection.getOutputStream());
                while (files() < 2) {
                    assertThat(export.isAlive()).isTrue();
                    Thread.sleep(20);
                }

                // When: by SIGTERM, since a test's children may be deaf to Ctrl-C
                export.destroy();

                // Then
                assertThat(export.waitFor(1, TimeUnit.MINUTES)).isTrue();
                assertThat(folder.toFile().list()).isEmpty();
            } finally {
                export.destroyForcibly();
            }
        }
    }

    @Test
    void whatIsStillWrittenAfterItLeavesNothing() throws IOException {
        // Given
        Unfinished part = Unfinished.in(folder);
        OutputStream begun = part.create("images/a.jpg");

        // When
        part.close();

        // Then
        begun.write(1);
        begun.close();
        assertThatThrownBy(() -> part.create("images/b.jpg")).hasMessage("it was broken off");
        assertThatThrownBy(() -> part.moveAll(folder)).hasMessage("it was broken off");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void twoExportsAreNotMixed() throws IOException {
        // Given
        Path target = folder.resolve("export");
        try (Unfinished part = Unfinished.in(folder)) {
            part.create("manifest.csv").close();
            Files.writeString(Files.createDirectories(target).resolve("other"), "other");

            // When / Then
            assertThatThrownBy(() -> part.moveAll(target)).hasMessage(target + " is not empty any more");
        }
        assertThat(target.toFile().list()).containsExactly("other");
        assertThat(folder.toFile().list()).containsExactly("export");
    }

    private Process export(int port) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ficklestream.class.getName(),
                        "export",
                        "--format=voc",
                        "--out=" + folder.resolve("export"),
                        "--gateway=http://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void sendHalfAnArchive(OutputStream out) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: 1000000\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("JPEGImages/a.jpg"));
        zip.write(1);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("JPEGImages/b.jpg"));
        zip.flush();
    }

    /** How many files there are, in whatever folder. */
    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
