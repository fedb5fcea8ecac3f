package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No orphan is left however the launcher ends. Every process here is a real one. */
class ChildrenDieWithTheirLauncherTest {

    private static final long SOME_TIME_TO_DIE_MILLIS = 500;

    @TempDir
    Path folder;

    @Test
    void aChildEndsWhenItsLauncherIsKilled() throws IOException {
        // Given
        ChildProcess launcher = launcherOf(Programs.Sleeper.class);
        long child = childOf(launcher);

        // When
        launcher.kill();

        // Then
        Programs.await("the child's end", () -> !Programs.isAlive(child));
        assertThat(Files.readString(folder.resolve("child.log"))).contains("said goodbye");
    }

    @Test
    void aChildWhoseShutdownHangsEndsAsWell() throws IOException {
        // Given
        ChildProcess launcher = launcherOf(Programs.Stubborn.class);
        long child = childOf(launcher);

        // When
        launcher.kill();

        // Then
        Programs.await("the child's end", () -> !Programs.isAlive(child));
    }

    @Test
    void aChildEndsWhenItsLauncherIsStopped() throws IOException {
        // Given
        ChildProcess launcher = launcherOf(Programs.Sleeper.class);
        long child = childOf(launcher);

        // When
        launcher.requestStop();

        // Then
        Programs.await("the child's end", () -> !Programs.isAlive(child));
    }

    @Test
    void ctrlCInTheTerminalIsTheLaunchersBusinessAlone() throws IOException, InterruptedException {
        // Given
        ChildProcess child = Programs.start("sleeper", Programs.Sleeper.class, folder);
        Programs.await("the child's start", () -> log(child).contains("sleeping"));

        // When
        int sent = new ProcessBuilder("kill", "-INT", Long.toString(child.pid()))
                .start()
                .waitFor();

        Thread.sleep(SOME_TIME_TO_DIE_MILLIS);

        // Then: it is still there to be stopped in the launcher's order
        assertThat(sent).isZero();
        assertThat(child.isAlive()).isTrue();
        child.requestStop();
        Programs.await("the child's end", () -> !child.isAlive());
    }

    private ChildProcess launcherOf(Class<?> program) {
        return Programs.start("launcher", Programs.Launcher.class, folder, folder.toString(), program.getName());
    }

    private long childOf(ChildProcess launcher) throws IOException {
        Path pid = folder.resolve("pid");
        Programs.await("the child's process id", () -> {
            launcher.requireAlive();
            return Files.exists(pid);
        });
        Path log = folder.resolve("child.log");
        Programs.await("the child's start", () -> read(log).contains("sleeping"));
        return Long.parseLong(Files.readString(pid));
    }

    private static String log(ChildProcess child) {
        return read(child.log());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
