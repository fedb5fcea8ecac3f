package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in a checkout of the project.
 *
 * @param root the folder that holds the {@code ficklestream} script
 */
public record ProjectLayout(Path root) {

    /** Name of {@link #learnedFolder}, which lies beside the run folder. */
    public static final String LEARNED = "segmenter";

    /** Where the segmenter puts what it has made, in its own folder. */
    public static final String CHECKPOINTS = "checkpoints";

    private static final String MARKER = "ficklestream";

    public ProjectLayout {
        root = root.toAbsolutePath().normalize();
    }

    /** The checkout that the running launcher was built in. */
    public static ProjectLayout ofRunningProgram() {
        for (Path folder = ProgramFiles.ownClasses(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(MARKER)) && Files.isDirectory(folder.resolve("launcher"))) {
                return new ProjectLayout(folder);
            }
        }
        throw LauncherException.failure("the launcher at " + ProgramFiles.ownClasses()
                + " does not lie in a checkout of the project: run it with ./ficklestream");
    }

    /** The runnable jar of a service. */
    public Path serviceJar(String module) {
        Path jar = root.resolve(module).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw LauncherException.failure(module + " is not built (" + jar
                    + " is missing): run 'mvn -Dquick package' in " + root + ", or any command with ./ficklestream");
        }
        return jar;
    }

    /** The folder of published checkpoints. */
    public Path models() {
        return root.resolve("models");
    }

    /** The folder of sample photographs. */
    public Path samples() {
        return root.resolve("samples");
    }

    /** What the segmenter of a stack that stays has learned from, and its checkpoints: kept when the stack stops. */
    public Path learnedFolder() {
        return runFolder().resolveSibling(LEARNED);
    }

    /** Run folder of the stack that {@code up} starts. */
    public Path runFolder() {
        return root.resolve(".ficklestream").resolve("run");
    }

    /** What the stack that {@code up} starts was given and made of it: kept when it stops. */
    public Path dataFolder() {
        return runFolder().resolveSibling("data");
    }

    /** Run folder of the stack that {@code demo} starts. */
    public Path demoFolder() {
        return root.resolve(".ficklestream").resolve("demo");
    }
}
