package io.ficklestream.testkit.photograph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The optional folder of real photographs and reference answers that is too large for the repository. It is where the
 * system property {@value #PROPERTY} says, else where the environment variable {@value #VARIABLE} says, else
 * {@code shared} beside the repository.
 */
public final class SharedData {
    /** System property with the folder's path. */
    public static final String PROPERTY = "ficklestream.shared";

    /** Environment variable with the folder's path. */
    public static final String VARIABLE = "FICKLESTREAM_SHARED";

    private SharedData() {}

    /** A file or folder in the shared folder; the test that asks is skipped, saying what is absent, if it is not there. */
    public static Path require(String relativePath) {
        Path path = folder().resolve(relativePath);
        Assumptions.assumeTrue(
                Files.exists(path),
                () -> path + " is absent; set -D" + PROPERTY + " or " + VARIABLE + " to the shared folder to run this");
        return path;
    }

    /** Where the shared folder is or would be. */
    static Path folder() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .map(Path::of)
                .orElseGet(() -> repository().resolveSibling("shared"));
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && Files.notExists(folder.resolve("contracts/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "not inside the Ficklestream repository: " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
