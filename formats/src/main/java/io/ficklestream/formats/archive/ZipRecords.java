package io.ficklestream.formats.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The records of a ZIP file (ISO/IEC 21320-1 and PKWARE's APPNOTE 6.3) with the 64-bit forms where 32 bits are not
 * enough. Every entry has the same time, so that the same content gives the same archive.
 */
final class ZipRecords {
    private static final int LOCAL_FILE = 0x04034b50;
    private static final int CENTRAL_FILE = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final short NAMES_ARE_UTF8 = 1 << 11;
    private static final short VERSION_WITH_64_BITS = 45;
    private static final short EXTRA_64_BITS = 1;
    /** 1 January 1980, the first that the format knows. */
    private static final short DATE = 1 << 5 | 1;

    private static final long MOST_32_BITS = 0xffffffffL;
    private static final int MOST_16_BITS = 0xffff;
    private static final int FIXED_RECORD = 128;

    private ZipRecords() {}

    /**
     * One file of the archive.
     *
     * @param method 0 stored, 8 deflated
     * @param offset where its local record begins
     */
    record Entry(String name, int method, long checksum, long stored, long size, long offset) {
        byte[] nameBytes() {
            return name.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The record before an entry's content. Sizes are known by then; both are in 64 bits if one needs it. */
    static byte[] local(Entry entry) {
        boolean large = entry.size > MOST_32_BITS - 1 || entry.stored > MOST_32_BITS - 1;
        byte[] extra = large ? extra(entry.size, entry.stored) : new byte[0];
        ByteBuffer record = begin(LOCAL_FILE, entry);
        common(record, entry, large, extra.length);
        return finish(record, entry.nameBytes(), extra);
    }

    /** The entry's record in the directory at the archive's end. */
    static byte[] central(Entry entry) {
        boolean large = entry.size > MOST_32_BITS - 1 || entry.stored > MOST_32_BITS - 1;
        boolean far = entry.offset > MOST_32_BITS - 1;
        byte[] extra = extra(large, far, entry);
        ByteBuffer record = begin(CENTRAL_FILE, entry);
        record.putShort(VERSION_WITH_64_BITS);
        common(record, entry, large, extra.length);
        record.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        record.putInt(far ? -1 : (int) entry.offset);
        return finish(record, entry.nameBytes(), extra);
    }

    /** The archive's end: how many entries the directory has, where it begins and how long it is. */
    static byte[] end(long entries, long begin, long length) {
        ByteBuffer record = ByteBuffer.allocate(FIXED_RECORD).order(ByteOrder.LITTLE_ENDIAN);
        if (entries >= MOST_16_BITS || begin >= MOST_32_BITS || length >= MOST_32_BITS) {
            end64(record, entries, begin, length);
        }
        short count = (short) Math.min(entries, MOST_16_BITS);
        record.putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        record.putInt((int) Math.min(length, MOST_32_BITS)).putInt((int) Math.min(begin, MOST_32_BITS));
        record.putShort((short) 0);
        return finish(record);
    }

    private static void end64(ByteBuffer record, long entries, long begin, long length) {
        long remaining = 44;
        record.putInt(END_64).putLong(remaining).putShort(VERSION_WITH_64_BITS).putShort(VERSION_WITH_64_BITS);
        record.putInt(0)
                .putInt(0)
                .putLong(entries)
                .putLong(entries)
                .putLong(length)
                .putLong(begin);
        record.putInt(END_64_LOCATOR).putInt(0).putLong(begin + length).putInt(1);
    }

    private static ByteBuffer begin(int signature, Entry entry) {
        return ByteBuffer.allocate(FIXED_RECORD + entry.nameBytes().length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(signature);
    }

    private static void common(ByteBuffer record, Entry entry, boolean large, int extra) {
        record.putShort(VERSION_WITH_64_BITS).putShort(NAMES_ARE_UTF8).putShort((short) entry.method);
        record.putShort((short) 0).putShort(DATE).putInt((int) entry.checksum);
        record.putInt(large ? -1 : (int) entry.stored).putInt(large ? -1 : (int) entry.size);
        record.putShort((short) entry.nameBytes().length).putShort((short) extra);
    }

    private static byte[] extra(boolean large, boolean far, Entry entry) {
        if (large && far) {
            return extra(entry.size, entry.stored, entry.offset);
        }
        if (large) {
            return extra(entry.size, entry.stored);
        }
        return far ? extra(entry.offset) : new byte[0];
    }

    private static byte[] extra(long... values) {
        ByteBuffer extra = ByteBuffer.allocate(4 + Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        extra.putShort(EXTRA_64_BITS).putShort((short) (Long.BYTES * values.length));
        Arrays.stream(values).forEach(extra::putLong);
        return extra.array();
    }

    private static byte[] finish(ByteBuffer record, byte[]... rest) {
        for (byte[] part : rest) {
            record.put(part);
        }
        return Arrays.copyOf(record.array(), record.position());
    }
}
