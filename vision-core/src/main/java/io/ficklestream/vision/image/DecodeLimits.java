package io.ficklestream.vision.image;

/**
 * How large a photograph may be before the decoder refuses it.
 *
 * @param maxBytes encoded size
 * @param maxPixels width times height; checked against the file's header before memory for pixels is taken
 */
public record DecodeLimits(long maxBytes, long maxPixels) {
    /** 8 MiB encoded (the largest message of the photograph topic) and 64 million pixels. */
    public static final DecodeLimits DEFAULT = new DecodeLimits(8L << 20, 64_000_000L);

    public DecodeLimits {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1, not " + maxBytes);
        }
        if (maxPixels < 1) {
            throw new IllegalArgumentException("maxPixels must be at least 1, not " + maxPixels);
        }
    }

    void checkBytes(long bytes) {
        if (bytes > maxBytes) {
            throw new UnreadablePhotographException("its " + bytes + " bytes exceed the limit of " + maxBytes);
        }
    }

    void checkPixels(long width, long height) {
        if (width < 1 || height < 1) {
            throw new UnreadablePhotographException(
                    "it announces " + width + " x " + height + " pixels, which is none");
        }
        if (width * height > maxPixels) {
            throw new UnreadablePhotographException(
                    width + " x " + height + " pixels exceed the limit of " + maxPixels + " pixels");
        }
    }
}
