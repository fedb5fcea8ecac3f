package io.ficklestream.formats.voc;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.PhotographHeader;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A photograph and its mask in a VOC folder.
 *
 * @param id the image's id
 * @param photograph the photograph's file
 * @param mask the mask's file
 */
public record VocEntry(String id, Path photograph, Path mask) {
    /**
     * Reads the mask and checks it against the classes and the photograph.
     *
     * @throws UnusableFolderException if a file cannot be read or is none, the mask has another size than the photograph,
     *     or a number in it is no class
     */
    public LabelImage readMask(ClassNames classes) {
        LabelImage image = decodedMask();
        PhotographHeader header = header();
        if (image.height() != header.height() || image.width() != header.width()) {
            throw new UnusableFolderException("the mask " + mask + " has " + image.width() + " x " + image.height()
                    + " pixels, the photograph " + photograph + " " + header.width() + " x " + header.height()
                    + ": a mask must have the size of its photograph");
        }
        requireClasses(image, classes);
        return image;
    }

    private LabelImage decodedMask() {
        try {
            return PalettePng.decode(Files.readAllBytes(mask));
        } catch (IOException | UnreadablePhotographException e) {
            throw new UnusableFolderException("cannot read the mask " + mask + ": " + e.getMessage(), e);
        }
    }

    private PhotographHeader header() {
        try {
            return PhotographHeader.read(Files.readAllBytes(photograph), DecodeLimits.DEFAULT);
        } catch (IOException | UnreadablePhotographException e) {
            throw new UnusableFolderException("cannot read the photograph " + photograph + ": " + e.getMessage(), e);
        }
    }

    private void requireClasses(LabelImage image, ClassNames classes) {
        try {
            classes.check("the mask " + mask, image.indices());
        } catch (IllegalArgumentException e) {
            throw new UnusableFolderException(e.getMessage(), e);
        }
    }
}
