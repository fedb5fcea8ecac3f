package io.ficklestream.vision.localization;

/**
 * Which units a sample keeps, from the definition, one bit at a time, with nothing shared with the kernel but the key's
 * seed and gamma.
 */
final class PlainSelection {
    private static final int CHUNK = 256;

    private final int kernel;
    private final int pixels;
    private final SplitMix64 key;
    private final boolean drawsDropped;
    private final int levels;
    private final int numerator;
    private final double meanHits;
    private final int mostHits;

    PlainSelection(SelectionParameters parameters, int pixels, SelectionKey key) {
        this.kernel = parameters.kernel();
        this.pixels = pixels;
        this.key = key.generator();
        this.drawsDropped = parameters.dropout() < 0.5;
        double probability = drawsDropped ? parameters.dropout() : 1 - parameters.dropout();
        int cheapest = 0;
        for (int b = 0; b <= 16; b++) {
            if (b + 1024 * rest(probability, b) < cheapest + 1024 * rest(probability, cheapest)) {
                cheapest = b;
            }
        }
        this.levels = cheapest;
        this.numerator = (int) (probability * (1 << levels));
        this.meanHits = -CHUNK * 64 * StrictMath.log1p(-rest(probability, levels));
        this.mostHits = mostHits();
    }

    private static double rest(double probability, int levels) {
        double base = Math.floor(probability * (1 << levels)) / (1 << levels);
        return (probability - base) / (1 - base);
    }

    private int mostHits() {
        double term = StrictMath.exp(-meanHits);
        int most = 0;
        while (meanHits > 0 && (most + 1 <= meanHits || term > 0x1p-60)) {
            most++;
            term *= meanHits / most;
        }
        return most;
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
        return drawn(sample, word / 2, bit + word % 2 * 32) != drawsDropped;
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
        int wordsOfChunk = 1 + (mostHits + 3) / 4;
        long first = sample * ((long) levels * words + (words + CHUNK - 1) / CHUNK * wordsOfChunk);
        boolean state = false;
        for (int level = 0; level < levels; level++) {
            boolean random = (random(first + (long) level * words + word) >>> bit & 1) == 1;
            state = (numerator >>> level & 1) == 1 ? state || random : state && random;
        }
        long firstOfChunk = first + (long) levels * words + word / CHUNK * wordsOfChunk;
        return state || isHit(firstOfChunk, word % CHUNK * 64 + bit);
    }

    private boolean isHit(long firstWord, int place) {
        int hits = mostHits == 0 ? 0 : poisson(random(firstWord));
        for (int i = 0; i < hits; i++) {
            long places = random(firstWord + 1 + i / 4);
            if ((places >>> 16 * (i % 4) & 0x3fff) == place) {
                return true;
            }
        }
        return false;
    }

    private int poisson(long word) {
        double uniform = word >>> 11;
        double term = StrictMath.exp(-meanHits);
        double sum = term;
        int number = 0;
        while (number < mostHits && Math.floor(sum * 0x1p53) <= uniform) {
            number++;
            term *= meanHits / number;
            sum += term;
        }
        return number;
    }

    private long random(long n) {
        long z = key.seed() + (n + 1) * key.gamma();
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
