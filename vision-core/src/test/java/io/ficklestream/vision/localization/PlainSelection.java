package io.ficklestream.vision.localization;

/**
 * Which units a sample keeps, from the definition, one bit at a time, with nothing shared with the kernel but the key's
 * seed and gamma.
 */
final class PlainSelection {
    private final int kernel;
    private final int pixels;
    private final SplitMix64 key;
    private final int numerator;
    private final int levels;

    PlainSelection(SelectionParameters parameters, int pixels, SelectionKey key) {
        this.kernel = parameters.kernel();
        this.pixels = pixels;
        this.key = key.generator();
        int multiple = (int) Math.round((1 - parameters.dropout()) * 65_536);
        int bits = 16;
        while (multiple % 2 == 0 && bits > 0) {
            multiple /= 2;
            bits--;
        }
        this.numerator = multiple;
        this.levels = bits;
    }

    boolean keeps(int sample, int offset, int pixel) {
        if (offset == kernel * kernel / 2) {
            return true;
        }
        int rank = rank(offset);
        int bitsOfLast = (kernel * kernel - 1) % 32;
        boolean last = rank / 32 == (kernel * kernel - 1) / 32;
        int fold = !last ? 1 : bitsOfLast == 8 ? 4 : bitsOfLast == 16 ? 2 : 1;
        int blockLength = (pixels + fold - 1) / fold;
        int word = rank / 32 * pixels + pixel % blockLength;
        int bit = 31 - rank % 32 - pixel / blockLength * (32 / fold);
        return drawn(sample, word / 2, bit + word % 2 * 32);
    }

    /** Offsets an even number of cells from the centre first. */
    private int rank(int offset) {
        int rank = 0;
        for (int other = 0; other < kernel * kernel; other++) {
            boolean before = isCoarse(other) == isCoarse(offset) ? other < offset : isCoarse(other);
            if (before && other != kernel * kernel / 2) {
                rank++;
            }
        }
        return rank;
    }

    private boolean isCoarse(int offset) {
        return (offset / kernel - kernel / 2) % 2 == 0 && (offset % kernel - kernel / 2) % 2 == 0;
    }

    private boolean drawn(int sample, int word, int bit) {
        int units = kernel * kernel - 1;
        int fold = units % 32 == 8 ? 4 : units % 32 == 16 ? 2 : 1;
        int words32 = units / 32 * pixels + (units % 32 == 0 ? 0 : (pixels + fold - 1) / fold);
        int words = (words32 + 1) / 2;
        boolean state = levels == 0;
        for (int level = 0; level < levels; level++) {
            boolean random = (random(((long) sample * levels + level) * words + word) >>> bit & 1) == 1;
            state = (numerator >>> level & 1) == 1 ? state || random : state && random;
        }
        return state;
    }

    private long random(long n) {
        long z = key.seed() + (n + 1) * key.gamma();
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
