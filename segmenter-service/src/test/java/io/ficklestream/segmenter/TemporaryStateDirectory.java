package io.ficklestream.segmenter;

import io.ficklestream.segmenter.domain.files.DurableFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Lets the service keep its state where no other run has left any. */
public final class TemporaryStateDirectory implements QuarkusTestResourceLifecycleManager {

    private Path directory;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("ficklestream-segmenter-state");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory for the state", e);
        }
        return Map.of("ficklestream.segmenter.directory", directory.toString());
    }

    @Override
    public void stop() {
        DurableFiles.delete(directory);
    }
}
