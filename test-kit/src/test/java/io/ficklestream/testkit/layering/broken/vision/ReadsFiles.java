package io.ficklestream.testkit.layering.broken.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks the rule that vision-core takes arrays and gives arrays. */
final class ReadsFiles {
    byte[] read(Path path) throws IOException {
        return Files.readAllBytes(path);
    }
}
