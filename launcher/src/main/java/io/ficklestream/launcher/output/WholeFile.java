package io.ficklestream.launcher.output;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all, whenever somebody looks and however the program ends. */
public final class WholeFile {

    private static final String PART = ".part";

    private WholeFile() {}

    /** Writes a file into a folder that exists, or replaces it. */
    public static void write(Path file, byte[] content) {
        try {
            Path part = file.resolveSibling(file.getFileName() + PART);
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
