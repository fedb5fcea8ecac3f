package io.ficklestream.vision.image;

/** One of a lossless WebP's prefix codes (RFC 9649, section 3.7.2). */
final class WebpPrefixCode {
    private static final int LONGEST = 15;
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int LENGTHS = 19;
    private static final int LAST_LITERAL_LENGTH = 15;
    private static final int USUAL_LENGTH = 8;
    private static final int LOOKED_UP_AT_ONCE = 8;
    private static final int TABLE_OVERHEAD = 64;

    /** [length] how many symbols have a code of so many bits. */
    private final int[] count = new int[LONGEST + 1];
    /** Symbols in order of their codes. */
    private final int[] symbols;

    /** A code of one or two symbols. */
    private WebpPrefixCode(int one, int other) {
        count[1] = one == other ? 1 : 2;
        symbols = one == other ? new int[] {one} : new int[] {Math.min(one, other), Math.max(one, other)};
    }

    /** @param lengths [symbol] the bits of its code; 0 if it has none */
    private WebpPrefixCode(byte[] lengths) {
        int[] offsets = new int[LONGEST + 2];
        for (int length : lengths) {
            count[length]++;
        }
        count[0] = 0;
        for (int length = 1; length <= LONGEST; length++) {
            offsets[length + 1] = offsets[length] + count[length];
        }
        symbols = new int[offsets[LONGEST + 1]];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] != 0) {
                symbols[offsets[lengths[symbol]]++] = symbol;
            }
        }
    }

    /** Reads a code for symbols from 0 on. */
    static WebpPrefixCode read(WebpBits bits, int alphabet) {
        return bits.bit() == 1 ? simple(bits) : new WebpPrefixCode(general(bits, alphabet));
    }

    /** Reads a symbol; one that is alone takes no bits. */
    int symbol(WebpBits bits) {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code |= bits.bit();
            if (code - count[length] < first) {
                return symbols[index + code - first];
            }
            index += count[length];
            first = first + count[length] << 1;
            code <<= 1;
        }
        throw new WebpBits.EndOfBits();
    }

    /** What a decoder's tables of this code take at most: one for the first bits, and one for the rest of each of these. */
    long tableBytes() {
        int longest = 0;
        int prefixes = 0;
        int last = -1;
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i < count[length]; i++) {
                longest = length;
                int prefix = length > LOOKED_UP_AT_ONCE ? code >> length - LOOKED_UP_AT_ONCE : -1;
                prefixes += prefix == last ? 0 : 1;
                last = prefix;
                code++;
            }
            code <<= 1;
        }
        long second = (long) Integer.BYTES << Math.max(0, longest - LOOKED_UP_AT_ONCE);
        return (Integer.BYTES << LOOKED_UP_AT_ONCE) + prefixes * (second + TABLE_OVERHEAD);
    }

    private static WebpPrefixCode simple(WebpBits bits) {
        boolean two = bits.bit() == 1;
        int one = bits.read(bits.bit() == 1 ? 8 : 1);
        return new WebpPrefixCode(one, two ? bits.read(8) : one);
    }

    private static byte[] general(WebpBits bits, int alphabet) {
        byte[] lengthsOfLengths = new byte[LENGTHS];
        int given = 4 + bits.read(4);
        for (int i = 0; i < given; i++) {
            lengthsOfLengths[ORDER[i]] = (byte) bits.read(3);
        }
        int left = bits.bit() == 0 ? alphabet : 2 + bits.read(2 + 2 * bits.read(3));
        return lengths(bits, new WebpPrefixCode(lengthsOfLengths), alphabet, left);
    }

    private static byte[] lengths(WebpBits bits, WebpPrefixCode code, int alphabet, int most) {
        byte[] lengths = new byte[alphabet];
        int before = USUAL_LENGTH;
        int at = 0;
        for (int left = most; left > 0 && at < alphabet; left--) {
            int symbol = code.symbol(bits);
            if (symbol <= LAST_LITERAL_LENGTH) {
                lengths[at++] = (byte) symbol;
                before = symbol == 0 ? before : symbol;
            } else {
                int end = Math.min(alphabet, at + repeats(bits, symbol));
                while (at < end) {
                    lengths[at++] = (byte) (symbol == LAST_LITERAL_LENGTH + 1 ? before : 0);
                }
            }
        }
        return lengths;
    }

    private static int repeats(WebpBits bits, int symbol) {
        return switch (symbol) {
            case 16 -> 3 + bits.read(2);
            case 17 -> 3 + bits.read(3);
            default -> 11 + bits.read(7);
        };
    }
}
