package io.ficklestream.formats.voc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names in the lists of ImageSets/Segmentation. */
final class ImageLists {
    private static final String FOLDER = "ImageSets/Segmentation";
    private static final String EXTENSION = ".txt";

    private ImageLists() {}

    /** The names of all lists together; none where there are no lists. */
    static Set<String> names(Path root) {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(root.resolve(FOLDER))) {
            FolderFiles.of(root.resolve(FOLDER)).stream()
                    .filter(list -> list.toString().endsWith(EXTENSION))
                    .forEach(list -> names.addAll(listed(list)));
        }
        return names;
    }

    private static List<String> listed(Path list) {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(name -> checked(name, list))
                    .toList();
        } catch (IOException e) {
            throw new UnusableFolderException("cannot read the list " + list + ": " + e.getMessage(), e);
        }
    }

    /** A list may come from anywhere; it must not lead out of the folder. */
    private static String checked(String name, Path list) {
        if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new UnusableFolderException("the list " + list + " has the line \"" + name
                    + "\", which is no name of an image: list one name a line, without folder and extension");
        }
        return name;
    }
}
