package io.ficklestream.formats;

import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographHeader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One photograph with its mask, as it goes into an archive.
 *
 * @param id any text but an empty one; file names are made from it by {@link FileNames}
 * @param photograph the encoded file, of {@code height} times {@code width} pixels; not copied: do not modify after
 * @param height rows of photograph and mask
 * @param width columns of photograph and mask
 * @param mask row-major class numbers, unsigned, {@value #IGNORE} where nothing was decided; not copied: do not modify
 *     after
 * @param confidence mean confidence of the mask, 0..1, where it is known
 * @param modelVersion what made the mask; may be empty if a person did
 * @param byPerson whether a person made or confirmed the mask
 */
public record ExportImage(
        String id,
        byte[] photograph,
        int height,
        int width,
        byte[] mask,
        OptionalDouble confidence,
        String modelVersion,
        boolean byPerson) {
    /** The class number of pixels about which nothing is said. */
    public static final int IGNORE = 255;

    /** Whoever took the photograph in has set its limits already; these only keep sizes within an int. */
    private static final DecodeLimits ANY_ACCEPTED = new DecodeLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    public ExportImage {
        if (id.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            throw new IllegalArgumentException("an image to export needs an id of Unicode text, not \"" + id + "\"");
        }
        Objects.requireNonNull(confidence, "confidence of " + id);
        requireMask(id, height, width, mask);
        requireSameSize(id, height, width, photograph);
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(
                    "the confidence of " + id + " must be in 0..1, not " + confidence.getAsDouble());
        }
        if (modelVersion.isBlank() && !byPerson) {
            throw new IllegalArgumentException("say which model made the mask of " + id + ": its version is empty");
        }
    }

    /** What the photograph's file says of itself. */
    public PhotographHeader header() {
        return PhotographHeader.read(photograph, ANY_ACCEPTED);
    }

    private static void requireMask(String id, int height, int width, byte[] mask) {
        if (height < 1 || width < 1 || mask.length != (long) height * width) {
            throw new IllegalArgumentException("the mask of " + id + " cannot have " + mask.length
                    + " pixels where its size is " + width + " x " + height);
        }
    }

    private static void requireSameSize(String id, int height, int width, byte[] photograph) {
        PhotographHeader header = PhotographHeader.read(photograph, ANY_ACCEPTED);
        if (header.height() != height || header.width() != width) {
            throw new IllegalArgumentException("the photograph " + id + " has " + header.width() + " x "
                    + header.height() + " pixels and its mask " + width + " x " + height
                    + ": export the mask that was made for this photograph");
        }
    }
}
