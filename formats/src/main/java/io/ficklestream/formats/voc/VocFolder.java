package io.ficklestream.formats.voc;

import io.ficklestream.formats.ClassNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads folders as Pascal VOC distributes them and {@link VocLayout} writes them: photographs in JPEGImages, masks in
 * SegmentationClass. Where ImageSets/Segmentation has lists, all images in them are meant, and each needs a mask; else
 * all masks.
 */
public final class VocFolder {
    private static final String PHOTOGRAPHS = "JPEGImages";
    private static final String MASKS = "SegmentationClass";
    private static final String MASK_EXTENSION = ".png";
    private static final Set<String> PHOTOGRAPH_EXTENSIONS = Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp");

    private final Path root;

    private VocFolder(Path root) {
        this.root = root;
    }

    /**
     * Lists what there is to import, in order of names; masks are read later, one at a time.
     *
     * @param classes what the numbers in masks mean here
     * @throws UnusableFolderException if it is no such folder, its numbers mean other classes, or a photograph or a mask
     *     is missing
     */
    public static List<VocEntry> read(Path root, ClassNames classes) {
        return new VocFolder(root).entries(classes);
    }

    private List<VocEntry> entries(ClassNames classes) {
        for (String folder : List.of(PHOTOGRAPHS, MASKS)) {
            if (!Files.isDirectory(root.resolve(folder))) {
                throw new UnusableFolderException(root + " has no folder " + folder + ": give the folder that has "
                        + PHOTOGRAPHS + " and " + MASKS + " in it");
            }
        }
        ClassesFile.requireSame(root, classes);
        Map<String, Path> photographs = photographs();
        ImageIds ids = ImageIds.of(root);
        return names().stream()
                .map(name -> entry(name, ids.of(name), photographs))
                .toList();
    }

    private VocEntry entry(String name, String id, Map<String, Path> photographs) {
        Path mask = root.resolve(MASKS).resolve(name + MASK_EXTENSION);
        if (!Files.isRegularFile(mask)) {
            throw new UnusableFolderException("the image " + name + " has no mask: " + mask
                    + " is missing; add it, or take the image off the list");
        }
        Path photograph = photographs.get(name);
        if (photograph == null) {
            throw new UnusableFolderException("the mask " + mask + " has no photograph: no file named " + name + " in "
                    + root.resolve(PHOTOGRAPHS) + " that is JPEG, PNG, GIF, BMP or WebP by its extension");
        }
        return new VocEntry(id, photograph, mask);
    }

    /** Listed names, or those of all masks where nothing is listed. */
    private Set<String> names() {
        Set<String> names = ImageLists.names(root);
        return names.isEmpty() ? masks() : names;
    }

    private Set<String> masks() {
        Set<String> names = new TreeSet<>();
        for (Path file : FolderFiles.of(root.resolve(MASKS))) {
            String name = file.getFileName().toString();
            if (name.endsWith(MASK_EXTENSION)) {
                names.add(name.substring(0, name.length() - MASK_EXTENSION.length()));
            }
        }
        return names;
    }

    /** By name without extension; other files may lie beside photographs. */
    private Map<String, Path> photographs() {
        Map<String, Path> photographs = new TreeMap<>();
        for (Path file : FolderFiles.of(root.resolve(PHOTOGRAPHS))) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            if (PHOTOGRAPH_EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)) && dot > 0) {
                Path before = photographs.putIfAbsent(name.substring(0, dot), file);
                requireOne(before, file);
            }
        }
        return photographs;
    }

    private static void requireOne(Path before, Path file) {
        if (before != null) {
            throw new UnusableFolderException(
                    "two photographs have the same name, " + before + " and " + file + ": rename or remove one");
        }
    }
}
