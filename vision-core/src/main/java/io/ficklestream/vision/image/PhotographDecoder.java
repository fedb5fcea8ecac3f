package io.ficklestream.vision.image;

import java.util.Objects;

/**
 * Decodes photographs: JPEG (grey, RGB, CMYK, YCCK; baseline and progressive), PNG (every depth and colour type), GIF,
 * BMP and WebP. Of an animation the first frame is taken, transparency is laid over white, 16 bits become 8.
 *
 * <p>Pixels are those that are stored: a camera's orientation tag is not applied, so that a mask fits the file it was
 * made from. Thread-safe.
 */
public final class PhotographDecoder {
    private final DecodeLimits limits;

    public PhotographDecoder(DecodeLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Decodes one photograph.
     *
     * @param encoded the file's bytes; only read
     * @throws UnreadablePhotographException if it is empty, no photograph, truncated, damaged or larger than the limits
     */
    public RgbImage decode(byte[] encoded) {
        PhotographFormat format = PhotographFormat.require(encoded, limits);
        return BoundedReading.read(format, encoded, limits, PixelConversion::toRgb);
    }
}
