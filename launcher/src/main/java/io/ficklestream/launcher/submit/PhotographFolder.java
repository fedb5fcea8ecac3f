package io.ficklestream.launcher.submit;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The photographs of a folder, by file name extension: a broken file is the stream's business, not the folder's. */
public final class PhotographFolder {

    private static final Set<String> EXTENSIONS = Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp");

    private PhotographFolder() {}

    /** Files by id, which is the file name without its extension, in the order of the ids. */
    public static SortedMap<String, Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw LauncherException.badInput("no such folder: " + folder);
        }
        SortedMap<String, Path> photographs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(PhotographFolder::looksLikePhotograph).sorted().forEach(file -> add(photographs, file));
        } catch (IOException e) {
            throw LauncherException.badInput("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
        if (photographs.isEmpty()) {
            throw LauncherException.badInput("no photographs (jpg, jpeg, png, gif, bmp, webp) in " + folder);
        }
        return photographs;
    }

    private static boolean looksLikePhotograph(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0
                && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && Files.isRegularFile(file);
    }

    private static void add(SortedMap<String, Path> photographs, Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        Path other = photographs.putIfAbsent(id, file);
        if (other != null) {
            throw LauncherException.badInput("two photographs have the id '" + id + "': " + other.getFileName()
                    + " and " + name + "; rename one of them");
        }
    }
}
