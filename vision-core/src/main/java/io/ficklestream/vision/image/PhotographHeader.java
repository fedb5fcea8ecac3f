package io.ficklestream.vision.image;

/**
 * What a photograph's header says, read without decoding its pixels.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param extension of a file's name, without the dot, such as {@code jpg}
 * @param height rows as stored, at least 1
 * @param width columns as stored, at least 1
 */
public record PhotographHeader(String mediaType, String extension, int height, int width) {
    /**
     * Reads the header of one photograph.
     *
     * @param encoded the file's bytes; only read
     * @throws UnreadablePhotographException if it is empty, no photograph or larger than the limits, or if its header is
     *     damaged; damage behind the header is not noticed
     */
    public static PhotographHeader read(byte[] encoded, DecodeLimits limits) {
        PhotographFormat format = PhotographFormat.require(encoded, limits);
        return BoundedReading.header(format, encoded, limits);
    }
}
