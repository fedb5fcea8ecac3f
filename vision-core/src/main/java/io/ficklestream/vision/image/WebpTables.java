package io.ficklestream.vision.image;

/**
 * Reads what stands before the pixels of a lossless WebP (RFC 9649, section 3), to find out what its decoder will do with
 * it. A few bits make a table of a kilobyte and more, and three bits make a transform that goes over all pixels, so a
 * small file with few pixels can ask for gigabytes and hours.
 */
final class WebpTables {
    private static final int GREENS_AND_LENGTHS = 256 + 24;
    private static final int COLOURS = 256;
    private static final int DISTANCES = 40;
    private static final int COLOUR_INDEXING = 3;
    private static final int SUBTRACT_GREEN = 2;

    private final WebpBits bits;
    private final long most;
    private long taken;
    private int transformsSeen;
    private boolean transformRepeated;

    private WebpTables(WebpBits bits, long most) {
        this.bits = bits;
        this.most = most;
    }

    /**
     * Whether an image has no transform twice, as the format wants it, and tables of no more than so many bytes. If its
     * bits end before that is known the answer is yes: the decoder will find the end as well.
     *
     * @param bits from its transforms on
     */
    static boolean reasonable(WebpBits bits, int width, int height, long mostTableBytes) {
        WebpTables tables = new WebpTables(bits, mostTableBytes);
        try {
            tables.image(width, height);
        } catch (WebpBits.EndOfBits end) {
            return tables.reasonable();
        }
        return tables.reasonable();
    }

    private boolean reasonable() {
        return taken <= most && !transformRepeated;
    }

    private void image(int width, int height) {
        int columns = width;
        while (reasonable() && bits.bit() == 1) {
            columns = transform(columns, height);
        }
        int cached = colourCache();
        int groups = 1;
        if (bits.bit() == 1) {
            int blockBits = bits.read(3) + 2;
            groups = 1 + largestNumber((long) blocks(columns, blockBits) * blocks(height, blockBits));
        }
        for (int group = 0; group < groups && reasonable(); group++) {
            group(cached);
        }
    }

    private int transform(int width, int height) {
        int type = bits.read(2);
        transformRepeated |= (transformsSeen & 1 << type) != 0;
        transformsSeen |= 1 << type;
        if (type == COLOUR_INDEXING) {
            int colours = 1 + bits.read(8);
            largestNumber(colours);
            return blocks(width, colours > 16 ? 0 : colours > 4 ? 1 : colours > 2 ? 2 : 3);
        }
        if (type != SUBTRACT_GREEN) {
            int blockBits = bits.read(3) + 2;
            largestNumber((long) blocks(width, blockBits) * blocks(height, blockBits));
        }
        return width;
    }

    /**
     * Reads the pixels of a picture within the picture, and returns the largest number that red and green give together.
     * Repeated pixels are no new ones, so it does not matter which they are.
     */
    private int largestNumber(long pixels) {
        WebpPrefixCode[] codes = group(colourCache());
        int largest = 0;
        long at = 0;
        while (at < pixels) {
            int symbol = codes[0].symbol(bits);
            if (symbol < COLOURS) {
                largest = Math.max(largest, codes[1].symbol(bits) << 8 | symbol);
                codes[2].symbol(bits);
                codes[3].symbol(bits);
                at++;
            } else if (symbol < GREENS_AND_LENGTHS) {
                at += number(symbol - COLOURS);
                number(codes[4].symbol(bits));
            } else {
                at++;
            }
        }
        return largest;
    }

    /** A length or distance: what its symbol says, and as many more bits as it says. */
    private int number(int symbol) {
        if (symbol < 4) {
            return symbol + 1;
        }
        int more = symbol - 2 >> 1;
        return (2 + (symbol & 1) << more) + bits.read(more) + 1;
    }

    private WebpPrefixCode[] group(int cached) {
        int[] alphabets = {GREENS_AND_LENGTHS + cached, COLOURS, COLOURS, COLOURS, DISTANCES};
        WebpPrefixCode[] codes = new WebpPrefixCode[alphabets.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = WebpPrefixCode.read(bits, alphabets[i]);
            taken += codes[i].tableBytes();
        }
        return codes;
    }

    private int colourCache() {
        return bits.bit() == 1 ? 1 << bits.read(4) : 0;
    }

    private static int blocks(int size, int blockBits) {
        return size + (1 << blockBits) - 1 >> blockBits;
    }
}
