package io.ficklestream.vision.image;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageReader;

/** The encodings that can be decoded, told apart by their first bytes and never by a file's name. */
enum PhotographFormat {
    JPEG("JPEG", "jpg", "com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 0xff, 0xd8, 0xff);
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return JpegStructure.isComplete(bytes);
        }

        @Override
        void requireReasonable(byte[] bytes, DecodeLimits limits) {
            JpegStructure.requireReasonable(bytes);
        }
    },
    PNG("PNG", "png", "com.sun.imageio.plugins.png.PNGImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return PngStructure.isComplete(bytes);
        }
    },
    GIF("GIF", "gif", "com.sun.imageio.plugins.gif.GIFImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 'G', 'I', 'F', '8');
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return GifStructure.hasFirstFrame(bytes);
        }
    },
    BMP("BMP", "bmp", "com.sun.imageio.plugins.bmp.BMPImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            // The four reserved bytes tell a bitmap from a text that happens to begin with "BM".
            return Magic.at(bytes, 0, 'B', 'M') && Magic.at(bytes, 6, 0, 0, 0, 0);
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return true; // the reader itself fails where rows are missing
        }
    },
    WEBP("WebP", "webp", "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 'R', 'I', 'F', 'F') && Magic.at(bytes, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        boolean isComplete(byte[] bytes) {
            int contentAfterSizeField = 8;
            return Magic.littleEndian(bytes, 4) + contentAfterSizeField <= bytes.length;
        }

        @Override
        void requireReasonable(byte[] bytes, DecodeLimits limits) {
            WebpStructure.requireReasonable(bytes, limits);
        }
    };

    private final String displayName;
    private final String extension;
    private final String readerProvider;

    PhotographFormat(String displayName, String extension, String readerProvider) {
        this.displayName = displayName;
        this.extension = extension;
        this.readerProvider = readerProvider;
    }

    abstract boolean begins(byte[] bytes);

    /** False where the structure shows that the end is missing, which most readers would paint over in grey. */
    abstract boolean isComplete(byte[] bytes);

    /**
     * Refuses what would take much more memory or time to decode than the header's pixels let one expect.
     *
     * @throws UnreadablePhotographException if it would
     */
    void requireReasonable(byte[] bytes, DecodeLimits limits) {}

    String displayName() {
        return displayName;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return "image/" + displayName.toLowerCase(Locale.ROOT);
    }

    ImageReader newReader() throws IOException {
        return ImageReaders.provider(readerProvider).createReaderInstance();
    }

    /**
     * The format of a file that is to be read.
     *
     * @throws UnreadablePhotographException if there are no bytes, too many, or those of no known format
     */
    static PhotographFormat require(byte[] encoded, DecodeLimits limits) {
        if (encoded.length == 0) {
            throw new UnreadablePhotographException("is empty: it has 0 bytes");
        }
        limits.checkBytes(encoded.length);
        return of(encoded).orElseThrow(() -> new UnreadablePhotographException(Unrecognised.describe(encoded)));
    }

    private static Optional<PhotographFormat> of(byte[] bytes) {
        for (PhotographFormat format : values()) {
            if (format.begins(bytes)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
