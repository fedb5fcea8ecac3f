package io.ficklestream.launcher.process;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the running program's own classes and libraries lie. */
public final class ProgramFiles {

    private ProgramFiles() {}

    /** The jar, or in a development tree the folder, that holds the launcher's classes. */
    public static Path ownClasses() {
        try {
            return Path.of(ProgramFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the launcher's own location is not a file", e);
        }
    }

    /** The class path of this JVM. */
    public static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }
}
