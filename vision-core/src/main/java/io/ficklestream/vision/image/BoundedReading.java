package io.ficklestream.vision.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import javax.imageio.ImageReader;

/** Decodes the first image of a file, refusing what is too large, cut off or damaged. */
final class BoundedReading {
    private BoundedReading() {}

    /** Reads the first image and makes something of it; where that fails, the image was damaged as well. */
    static <T> T read(
            PhotographFormat format, byte[] encoded, DecodeLimits limits, Function<BufferedImage, T> conversion) {
        return withReader(format, encoded, limits, reader -> {
            requireWholeAndReasonable(format, encoded, limits);
            reader.addIIOReadWarningListener((source, warning) -> refuseMissingData(format, warning));
            return conversion.apply(reader.read(0));
        });
    }

    static PhotographHeader header(PhotographFormat format, byte[] encoded, DecodeLimits limits) {
        return withReader(
                format,
                encoded,
                limits,
                reader -> new PhotographHeader(
                        format.mediaType(), format.extension(), reader.getHeight(0), reader.getWidth(0)));
    }

    private static <T> T withReader(PhotographFormat format, byte[] encoded, DecodeLimits limits, Reading<T> reading) {
        // The readers answer damaged data with checked and many kinds of unchecked exceptions (indices out of bounds,
        // negative sizes, missing segments); all of them mean that this file cannot be read.
        try {
            return open(format, encoded, limits, reading);
        } catch (UnreadablePhotographException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw format.isComplete(encoded) ? damaged(format, reason, e) : truncated(format, e);
        }
    }

    private static <T> T open(PhotographFormat format, byte[] encoded, DecodeLimits limits, Reading<T> reading)
            throws IOException {
        ImageReader reader = format.newReader();
        try (EncodedInput input = new EncodedInput(encoded)) {
            reader.setInput(input, false, true);
            // Header first: a few bytes can announce more pixels than there is memory.
            limits.checkPixels(reader.getWidth(0), reader.getHeight(0));
            input.expectPixels((long) reader.getWidth(0) * reader.getHeight(0));
            return reading.of(reader);
        } finally {
            reader.dispose();
        }
    }

    private static void requireWholeAndReasonable(PhotographFormat format, byte[] encoded, DecodeLimits limits) {
        if (!format.isComplete(encoded)) {
            throw truncated(format, null);
        }
        format.requireReasonable(encoded, limits);
    }

    /**
     * The JPEG library fills up with grey where data are missing and only warns; its other warnings (stray bytes
     * between segments, odd profiles) leave the picture whole.
     */
    private static void refuseMissingData(PhotographFormat format, String warning) {
        String text = warning.toLowerCase(Locale.ROOT);
        if (text.contains("premature end")) {
            throw truncated(format, null);
        }
        if (text.contains("bad huffman code")) {
            throw damaged(format, warning, null);
        }
    }

    private static UnreadablePhotographException truncated(PhotographFormat format, Exception cause) {
        return new UnreadablePhotographException(
                "truncated " + format.displayName() + ": the end of the file is missing", cause);
    }

    private static UnreadablePhotographException damaged(PhotographFormat format, String reason, Exception cause) {
        return new UnreadablePhotographException("damaged " + format.displayName() + ": " + reason, cause);
    }

    /** What is done with a reader while its input is open. */
    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }
}
