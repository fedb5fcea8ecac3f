package io.ficklestream.vision.image;

import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;

/** The encodings that can be decoded, told apart by their first bytes and never by a file's name. */
enum PhotographFormat {
    JPEG("JPEG", "com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 0xff, 0xd8, 0xff);
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return JpegStructure.isComplete(bytes);
        }
    },
    PNG("PNG", "com.sun.imageio.plugins.png.PNGImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return PngStructure.isComplete(bytes);
        }
    },
    GIF("GIF", "com.sun.imageio.plugins.gif.GIFImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 'G', 'I', 'F', '8');
        }

        @Override
        boolean isComplete(byte[] bytes) {
            return GifStructure.hasFirstFrame(bytes);
        }
    },
    BMP("BMP", "com.sun.imageio.plugins.bmp.BMPImageReaderSpi") {
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
    WEBP("WebP", "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi") {
        @Override
        boolean begins(byte[] bytes) {
            return Magic.at(bytes, 0, 'R', 'I', 'F', 'F') && Magic.at(bytes, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        boolean isComplete(byte[] bytes) {
            int contentAfterSizeField = 8;
            return Magic.littleEndian(bytes, 4) + contentAfterSizeField <= bytes.length;
        }
    };

    private final String displayName;
    private final String readerProvider;

    PhotographFormat(String displayName, String readerProvider) {
        this.displayName = displayName;
        this.readerProvider = readerProvider;
    }

    abstract boolean begins(byte[] bytes);

    /** False where the structure shows that the end is missing, which most readers would paint over in grey. */
    abstract boolean isComplete(byte[] bytes);

    String displayName() {
        return displayName;
    }

    ImageReader newReader() throws IOException {
        return ImageReaders.provider(readerProvider).createReaderInstance();
    }

    static Optional<PhotographFormat> of(byte[] bytes) {
        for (PhotographFormat format : values()) {
            if (format.begins(bytes)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
