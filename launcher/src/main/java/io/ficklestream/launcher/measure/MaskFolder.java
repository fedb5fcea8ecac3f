package io.ficklestream.launcher.measure;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Masks of photographs, given or made: palette pictures {@code ID.png} with VOC class numbers.
 *
 * @param path the folder
 */
public record MaskFolder(Path path) {

    private static final String EXTENSION = ".png";

    /** The masks of a folder, which must exist. */
    public static MaskFolder in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw LauncherException.badInput("no such folder: " + folder);
        }
        return new MaskFolder(folder);
    }

    /** The photographs that have a mask. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(path)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .forEach(name -> ids.add(name.substring(0, name.length() - EXTENSION.length())));
        } catch (IOException e) {
            throw LauncherException.badInput("cannot read the folder " + path + ": " + e.getMessage(), e);
        }
        return ids;
    }

    /** Where the mask of a photograph lies, if there is one. */
    public Path file(String imageId) {
        return path.resolve(imageId + EXTENSION);
    }

    /**
     * The mask of a photograph, where there is one.
     *
     * @throws LauncherException if it is no palette picture or holds numbers that are no class
     */
    public Optional<LabelImage> read(String imageId) {
        Path file = file(imageId);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        LabelImage mask = decoded(file);
        requireVocNumbers(file, mask.indices());
        return Optional.of(mask);
    }

    /**
     * The pixels of a mask of a photograph of known size, where there is one.
     *
     * @throws LauncherException if it is no mask, or one of another size
     */
    public Optional<byte[]> read(String imageId, int height, int width) {
        Optional<LabelImage> mask = read(imageId);
        if (mask.isPresent() && (mask.get().height() != height || mask.get().width() != width)) {
            throw LauncherException.badInput("%s has %d x %d pixels, the photograph %d x %d"
                    .formatted(file(imageId), mask.get().width(), mask.get().height(), width, height));
        }
        return mask.map(LabelImage::indices);
    }

    private static void requireVocNumbers(Path file, byte[] indices) {
        for (byte index : indices) {
            int number = index & 0xff;
            if (number >= VocClasses.NAMES.size() && number != VocClasses.IGNORE_INDEX) {
                throw LauncherException.badInput(
                        "%s holds the number %d, which is no VOC class: there are 0 to %d, and %d"
                                        .formatted(file, number, VocClasses.NAMES.size() - 1, VocClasses.IGNORE_INDEX)
                                + " for undecided");
            }
        }
    }

    private static LabelImage decoded(Path file) {
        try {
            return PalettePng.decode(Files.readAllBytes(file));
        } catch (IOException | UnreadablePhotographException e) {
            throw LauncherException.badInput(file + " is not a mask: " + e.getMessage(), e);
        }
    }
}
