package io.ficklestream.launcher.submit;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The photographs of a folder, by file name extension: a broken file is the stream's business, not the folder's. */
public final class PhotographFolder {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "bmp", "image/bmp",
            "webp", "image/webp");

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

    /** Whether a file is named like a photograph. */
    public static boolean looksLikePhotograph(Path file) {
        return dot(file) > 0 && MEDIA_TYPES.containsKey(extension(file)) && Files.isRegularFile(file);
    }

    /** A photograph's id: its file name without the extension. */
    public static String id(Path file) {
        return file.getFileName().toString().substring(0, dot(file));
    }

    /** What a file says it is by its name. */
    public static String mediaType(Path file) {
        return MEDIA_TYPES.getOrDefault(extension(file), "application/octet-stream");
    }

    private static int dot(Path file) {
        return file.getFileName().toString().lastIndexOf('.');
    }

    private static String extension(Path file) {
        return file.getFileName().toString().substring(dot(file) + 1).toLowerCase(Locale.ROOT);
    }

    private static void add(SortedMap<String, Path> photographs, Path file) {
        String id = id(file);
        Path other = photographs.putIfAbsent(id, file);
        if (other != null) {
            throw LauncherException.badInput("two photographs have the id '" + id + "': " + other.getFileName()
                    + " and " + file.getFileName() + "; rename one of them");
        }
    }
}
