package io.ficklestream.formats.voc;

import io.ficklestream.formats.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads folders as Pascal VOC distributes them and {@link VocLayout} writes them: photographs in JPEGImages, masks in
 * SegmentationClass. Where ImageSets/Segmentation has lists, all images in them are meant, and each needs a mask; else
 * all masks.
 */
public final class VocFolder {
    private static final String PHOTOGRAPHS = "JPEGImages";
    private static final String MASKS = "SegmentationClass";
    private static final String LISTS = "ImageSets/Segmentation";
    private static final String MASK_EXTENSION = ".png";
    private static final String LIST_EXTENSION = ".txt";

    private final Path root;

    private VocFolder(Path root) {
        this.root = root;
    }

    /**
     * Lists what there is to import, in order of names; masks are read later, one at a time.
     *
     * @throws UnusableFolderException if it is no such folder, or a photograph or a mask is missing
     */
    public static List<VocEntry> read(Path root) {
        return new VocFolder(root).entries();
    }

    private List<VocEntry> entries() {
        for (String folder : List.of(PHOTOGRAPHS, MASKS)) {
            if (!Files.isDirectory(root.resolve(folder))) {
                throw new UnusableFolderException(root + " has no folder " + folder + ": give the folder that has "
                        + PHOTOGRAPHS + " and " + MASKS + " in it");
            }
        }
        Map<String, Path> photographs = photographs();
        return names().stream().map(name -> entry(name, photographs)).toList();
    }

    private VocEntry entry(String name, Map<String, Path> photographs) {
        Path mask = root.resolve(MASKS).resolve(name + MASK_EXTENSION);
        if (!Files.isRegularFile(mask)) {
            throw new UnusableFolderException("the image " + name + " has no mask: " + mask
                    + " is missing; add it, or take the image off the list");
        }
        Path photograph = photographs.get(name);
        if (photograph == null) {
            throw new UnusableFolderException("the mask " + mask + " has no photograph: no file named " + name + " in "
                    + root.resolve(PHOTOGRAPHS));
        }
        return new VocEntry(FileNames.idOf(name).orElse(name), photograph, mask);
    }

    /** Listed names, or those of all masks where nothing is listed. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(root.resolve(LISTS))) {
            for (Path list : files(LISTS)) {
                if (list.toString().endsWith(LIST_EXTENSION)) {
                    names.addAll(listed(list));
                }
            }
        }
        return names.isEmpty() ? masks() : names;
    }

    private Set<String> masks() {
        Set<String> names = new TreeSet<>();
        for (Path file : files(MASKS)) {
            String name = file.getFileName().toString();
            if (name.endsWith(MASK_EXTENSION)) {
                names.add(name.substring(0, name.length() - MASK_EXTENSION.length()));
            }
        }
        return names;
    }

    private Map<String, Path> photographs() {
        Map<String, Path> photographs = new TreeMap<>();
        for (Path file : files(PHOTOGRAPHS)) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            Path before = photographs.putIfAbsent(dot < 0 ? name : name.substring(0, dot), file);
            if (before != null) {
                throw new UnusableFolderException(
                        "two photographs have the same name, " + before + " and " + file + ": rename or remove one");
            }
        }
        return photographs;
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

    private List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UnusableFolderException(
                    "cannot read the folder " + root.resolve(folder) + ": " + e.getMessage(), e);
        }
    }
}
