package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhyAChildEndedAndWhereItsLogIs() {
        // Given
        ChildProcess child = Programs.start("breaking", Programs.Breaking.class, folder);

        // When
        child.awaitEnd(Duration.ofMinutes(1));

        // Then
        assertThat(child.exitCode()).hasValue(1);
        assertThatThrownBy(child::requireAlive)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("breaking ended with exit code 1")
                .hasMessageContaining(folder.resolve("breaking.log").toString())
                .hasMessageContaining("about to break")
                .hasMessageContaining("no disk left");
    }

    @Test
    void killsAChildThatDoesNotStopInTime() {
        // Given
        ChildProcess child = Programs.start("stubborn", Programs.Stubborn.class, folder);
        Programs.await("the child's start", () -> LogTail.of(child.log()).contains("sleeping"));

        // When
        child.requestStop();
        child.awaitEnd(Duration.ofMillis(300));

        // Then
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void saysThatAChildCannotBeStarted() throws IOException {
        // Given
        ChildJvm jvm = new ChildJvm("x", List.of(), List.of(), Map.of(), "Main", List.of());
        Path notAFolder = Files.createFile(folder.resolve("file"));

        // When, then
        assertThatThrownBy(() -> ChildProcess.start(jvm, Map.of(), notAFolder, 0))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("cannot start x");
    }
}
