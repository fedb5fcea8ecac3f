package io.ficklestream.launcher.report;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that a run leaves: pictures by kind, the report and the summary. */
public final class ResultFolder {

    private static final String SUMMARY = "summary.json";
    private static final String REPORT = "report.html";

    private final Path root;

    private ResultFolder(Path root) {
        this.root = root;
    }

    /**
     * Takes a folder for a run. What an earlier run left there is deleted; a folder with other content is refused, so
     * that nothing of the user's gets lost.
     */
    public static ResultFolder claim(Path root) {
        try {
            Files.createDirectories(root);
            requireOurs(root);
            ResultFolder folder = new ResultFolder(root);
            for (PictureKind kind : PictureKind.values()) {
                deleteTree(kind.folderIn(root));
            }
            Files.deleteIfExists(root.resolve(REPORT));
            Files.writeString(root.resolve(SUMMARY), "{}\n");
            return folder;
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write into " + root + ": " + e.getMessage(), e);
        }
    }

    private static void requireOurs(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            if (files.findAny().isPresent() && !Files.exists(root.resolve(SUMMARY))) {
                throw LauncherException.badInput(root
                        + " is not empty and not from an earlier run (it has no summary.json): choose another --out");
            }
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.isDirectory(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Writes a picture.
     *
     * @return its path relative to the report, with slashes
     */
    String write(PictureKind kind, String name, byte[] encoded) {
        String relative = kind.path(name);
        write(root.resolve(relative), encoded);
        return relative;
    }

    void writeReport(byte[] html) {
        write(report(), html);
    }

    void writeSummary(byte[] json) {
        write(root.resolve(SUMMARY), json);
    }

    /** Writes a file beside the report. */
    void writeBeside(String name, byte[] content) {
        write(root.resolve(name), content);
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The page that a person opens. */
    public Path report() {
        return root.resolve(REPORT);
    }

    public Path root() {
        return root;
    }
}
