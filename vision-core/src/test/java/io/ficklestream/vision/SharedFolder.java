package io.ficklestream.vision;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the folder of larger reference files that is not part of the repository: system property
 * {@code ficklestream.shared}, then environment variable {@code FICKLESTREAM_SHARED}, then a folder named
 * {@code shared} beside the repository.
 */
public final class SharedFolder {
    private SharedFolder() {}

    /** The sub-folder; a test that asks for one that is absent is skipped, and says so. */
    public static Path require(String name) {
        Path folder = location().resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                "reference folder \"" + name + "\" is absent (set -Dficklestream.shared or FICKLESTREAM_SHARED)");
        return folder;
    }

    private static Path location() {
        String configured = System.getProperty("ficklestream.shared", System.getenv("FICKLESTREAM_SHARED"));
        if (configured != null) {
            return Path.of(configured);
        }
        Path module = Path.of("").toAbsolutePath();
        Path repository = module.endsWith("vision-core") ? module.getParent() : module;
        return repository.resolveSibling("shared");
    }
}
