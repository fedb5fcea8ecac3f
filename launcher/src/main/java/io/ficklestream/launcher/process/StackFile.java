package io.ficklestream.launcher.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.WholeFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How {@code submit} and {@code status} find a running stack.
 *
 * @param bootstrap the broker's address
 * @param launcherPid the process that holds the stack
 * @param services name of each service process and where it answers HTTP
 */
public record StackFile(String bootstrap, long launcherPid, Map<String, URI> services) {

    static final String NAME = "stack.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the stack's gateway answers, if it has one. */
    public Optional<URI> gateway() {
        return Optional.ofNullable(services.get(ServiceKind.GATEWAY.module()));
    }

    /** Writes the file so that no reader sees half of it. */
    void write(Path file) {
        try {
            WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of plain values is always writable", e);
        }
    }

    /** The stack that runs in {@code runFolder}; empty when none does, even if a killed one left its file. */
    public static Optional<StackFile> running(Path runFolder) {
        Path file = runFolder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(read(file)).filter(stack -> isAlive(stack.launcherPid()));
    }

    private static StackFile read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), StackFile.class);
        } catch (JsonProcessingException e) {
            throw LauncherException.failure(
                    file + " is not a description of a running stack: delete it and start 'up' again", e);
        } catch (IOException e) {
            throw LauncherException.failure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
