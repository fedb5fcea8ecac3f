package io.ficklestream.formats.archive;

/**
 * What compressed bytes come to.
 *
 * @param checksum CRC-32 of what was compressed
 * @param size bytes that were compressed
 * @param stored bytes that they take
 */
record DeflatedSums(long checksum, long size, long stored) {
    /** Those of nothing. */
    static final DeflatedSums NONE = new DeflatedSums(0, 0, 0);

    /** Those of this and something behind it. */
    DeflatedSums plus(DeflatedSums next) {
        long both = Crc32Sums.ofBoth(checksum, next.checksum, next.size);
        return new DeflatedSums(both, size + next.size, stored + next.stored);
    }
}
