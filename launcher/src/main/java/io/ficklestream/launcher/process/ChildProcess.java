package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * A running child JVM whose output goes to a log file. It ends when this JVM ends, however that happens: see
 * {@link ParentBoundMain}.
 */
public final class ChildProcess {

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a child.
     *
     * @param jvm what to run
     * @param environment variables beside this process's own
     * @param logFolder folder for {@code NAME.log}
     * @param goodbyeSeconds how long the child stays when this JVM was killed
     */
    public static ChildProcess start(
            ChildJvm jvm, Map<String, String> environment, Path logFolder, long goodbyeSeconds) {
        Path log = logFolder.resolve(jvm.name() + ".log");
        ProcessBuilder builder = new ProcessBuilder(jvm.commandLine(goodbyeSeconds));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Files.createDirectories(logFolder);
            return new ChildProcess(jvm.name(), builder.start(), log);
        } catch (IOException e) {
            throw LauncherException.failure("cannot start " + jvm.name() + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code of a child that has ended. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** @throws LauncherException if the child has ended, with its exit code, its log's path and last lines */
    public void requireAlive() {
        if (!isAlive()) {
            throw LauncherException.failure(obituary());
        }
    }

    /** What to tell a person about a child that has ended. */
    public String obituary() {
        return "%s ended with exit code %d; its log is %s%n%s"
                .formatted(name, process.exitValue(), log, LogTail.of(log));
    }

    /** Asks the child to stop; {@link #awaitEnd} waits for it. */
    public void requestStop() {
        process.destroy();
    }

    /** Waits until the child has ended, and kills it when it has not within {@code patience}. */
    public void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the child at once, as a crash would (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
    }
}
