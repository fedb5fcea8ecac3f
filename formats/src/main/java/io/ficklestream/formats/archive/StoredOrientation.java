package io.ficklestream.formats.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Takes the orientation tag (EXIF 2.3, tag 0x0112) out of force in a JPEG. Masks lie on the pixels as they are stored,
 * and many programs would turn the photograph and not its mask.
 */
final class StoredOrientation {
    private static final int START_OF_SCAN = 0xda;
    private static final int APPLICATION_1 = 0xe1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int ENTRY = 12;
    private static final short TAG = 0x0112;
    private static final short SHORT = 3;
    private static final short AS_STORED = 1;

    private StoredOrientation() {}

    /** The same file, its orientation tag set to "as stored"; the very same array where there is nothing to change. */
    static byte[] without(byte[] photograph) {
        if (photograph.length < 4 || (photograph[0] & 0xff) != 0xff || (photograph[1] & 0xff) != 0xd8) {
            return photograph;
        }
        int at = 2;
        while (at + 4 <= photograph.length && (photograph[at] & 0xff) == 0xff) {
            int marker = photograph[at + 1] & 0xff;
            int length = (photograph[at + 2] & 0xff) << 8 | photograph[at + 3] & 0xff;
            if (marker == START_OF_SCAN || length < 2) {
                return photograph;
            }
            if (marker == APPLICATION_1 && isExif(photograph, at + 4)) {
                int tiff = at + 4 + EXIF.length;
                return neutral(photograph, tiff, Math.min(at + 2 + length, photograph.length));
            }
            at += 2 + length;
        }
        return photograph;
    }

    private static boolean isExif(byte[] photograph, int at) {
        for (int i = 0; i < EXIF.length; i++) {
            if (at + i >= photograph.length || photograph[at + i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] neutral(byte[] photograph, int from, int to) {
        int entry = orientationEntry(photograph, from, to);
        if (entry < 0) {
            return photograph;
        }
        byte[] changed = photograph.clone();
        tiff(changed, from, to).putShort(entry + 8, AS_STORED);
        return changed;
    }

    /** Where the tag's entry begins, counted from the TIFF header; negative where there is none of the right form. */
    private static int orientationEntry(byte[] photograph, int from, int to) {
        int size = to - from;
        if (size < 8) {
            return -1;
        }
        ByteBuffer tiff = tiff(photograph, from, to);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > size - 2) {
            return -1;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= size; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT) {
                return tiff.getShort(entry + 8) == AS_STORED ? -1 : entry;
            }
        }
        return -1;
    }

    private static ByteBuffer tiff(byte[] photograph, int from, int to) {
        ByteOrder order = photograph[from] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return ByteBuffer.wrap(photograph, from, to - from).slice().order(order);
    }
}
