package io.ficklestream.launcher.report;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Given masks: palette pictures {@code ID.png} with VOC class numbers. */
public final class TruthMasks {

    private final Path folder;

    private TruthMasks(Path folder) {
        this.folder = folder;
    }

    /** The masks of a folder. */
    public static TruthMasks in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw LauncherException.badInput("no such folder: " + folder);
        }
        return new TruthMasks(folder);
    }

    /**
     * The mask of an image, where there is one.
     *
     * @throws LauncherException if it is no palette picture, has another size than the photograph, or holds other numbers
     */
    public Optional<byte[]> of(String imageId, int height, int width) {
        Path file = folder.resolve(imageId + ".png");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        LabelImage mask = read(file);
        if (mask.height() != height || mask.width() != width) {
            throw LauncherException.badInput("%s has %d x %d pixels, the photograph %d x %d"
                    .formatted(file, mask.width(), mask.height(), width, height));
        }
        requireVocNumbers(file, mask.indices());
        return Optional.of(mask.indices());
    }

    private static void requireVocNumbers(Path file, byte[] indices) {
        for (byte index : indices) {
            int number = index & 0xff;
            if (number >= VocClasses.NAMES.size() && number != VocClasses.IGNORE_INDEX) {
                throw LauncherException.badInput(
                        "%s holds the number %d, which is no VOC class".formatted(file, number));
            }
        }
    }

    private static LabelImage read(Path file) {
        try {
            return PalettePng.decode(Files.readAllBytes(file));
        } catch (IOException | UnreadablePhotographException e) {
            throw LauncherException.badInput(file + " is not a mask: " + e.getMessage(), e);
        }
    }
}
