package io.ficklestream.formats.voc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that lie in a folder. */
final class FolderFiles {
    private FolderFiles() {}

    /** Its files, in order of names; folders within are left out. */
    static List<Path> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UnusableFolderException("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }
}
