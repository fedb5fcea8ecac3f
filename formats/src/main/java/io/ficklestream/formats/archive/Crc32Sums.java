package io.ficklestream.formats.archive;

/**
 * The CRC-32 of two pieces together, from those of each. A checksum is the remainder of the bytes, taken as a polynomial over
 * GF(2), so bytes that follow multiply what was there by a power of x. Polynomials are ints whose highest bit is the constant
 * term, as in {@link java.util.zip.CRC32}.
 */
final class Crc32Sums {
    private static final int POLYNOMIAL = 0xedb88320;
    private static final int ONE = 1 << 31;
    private static final int X = 1 << 30;

    private Crc32Sums() {}

    /** @param secondSize bytes of the second piece */
    static long ofBoth(long first, long second, long secondSize) {
        return Integer.toUnsignedLong(times((int) first, powerOfX(secondSize * Byte.SIZE))) ^ second;
    }

    private static int powerOfX(long exponent) {
        int power = ONE;
        int square = X;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                power = times(power, square);
            }
            square = times(square, square);
        }
        return power;
    }

    private static int times(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int term = a; term != 0; term <<= 1) {
            if (term < 0) {
                product ^= shifted;
            }
            shifted = shifted >>> 1 ^ ((shifted & 1) == 1 ? POLYNOMIAL : 0);
        }
        return product;
    }
}
