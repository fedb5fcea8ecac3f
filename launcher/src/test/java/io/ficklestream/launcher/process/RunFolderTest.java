package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path folder;

    @Test
    void keepsASecondStackOutUntilTheFirstIsClosed() {
        // Given
        RunFolder first = RunFolder.claim(folder);

        // When, then
        assertThatThrownBy(() -> RunFolder.claim(folder))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("another stack is running in " + folder);
        first.close();
        RunFolder.claim(folder).close();
    }

    @Test
    void deletesStateAtTheEndAndLogsAtTheNextStart() throws IOException {
        // Given
        RunFolder first = RunFolder.claim(folder);
        Path data = Files.createDirectories(first.state("broker")).resolve("segment");
        Path log = Files.createDirectories(first.logs()).resolve("broker.log");
        Files.writeString(data, "data");
        Files.writeString(log, "log");

        // When
        first.close();

        // Then
        assertThat(data).doesNotExist();
        assertThat(log).exists();
        RunFolder.claim(folder).close();
        assertThat(log).doesNotExist();
    }

    @Test
    void otherCommandsFindTheStackWhileItsLauncherLives() {
        try (RunFolder run = RunFolder.claim(folder)) {
            // Given
            StackFile stack = new StackFile(
                    "127.0.0.1:9092",
                    ProcessHandle.current().pid(),
                    Map.of("cam-service-1", URI.create("http://127.0.0.1:8085")));

            // When
            stack.write(run.stackFile());

            // Then
            assertThat(StackFile.running(folder)).contains(stack);
        }
        assertThat(StackFile.running(folder)).isEmpty();
    }

    @Test
    void aKilledLaunchersStackIsNotRunning() throws IOException, InterruptedException {
        // Given
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();

        // When
        new StackFile("127.0.0.1:9092", ended.pid(), Map.of()).write(folder.resolve(StackFile.NAME));

        // Then
        assertThat(StackFile.running(folder)).isEmpty();
    }

    @Test
    void aDamagedStackFileIsReported() throws IOException {
        // Given
        Files.writeString(folder.resolve(StackFile.NAME), "{\"bootstrap\":");

        // When, then
        assertThatThrownBy(() -> StackFile.running(folder))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("not a description of a running stack");
    }
}
