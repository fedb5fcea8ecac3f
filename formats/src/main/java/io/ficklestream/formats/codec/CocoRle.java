package io.ficklestream.formats.codec;

import java.util.Arrays;

/**
 * COCO's run lengths: column by column, zeros and ones in turn, zeros first (of which there may be none).
 *
 * <p>As text, every count is written in 5-bit groups, lowest first, each as a character from '0' on; bit 0x20 says that
 * another group follows, bit 0x10 of the last is the sign. From the fourth count on, the difference to the count two
 * before is written instead, since neighbouring columns are alike.
 *
 * @param height rows of the picture
 * @param width columns of the picture
 * @param counts run lengths, which sum to the picture's pixels; not copied: do not modify after
 */
public record CocoRle(int height, int width, int[] counts) {
    private static final int GROUP_BITS = 5;
    private static final int GROUP = 0x1f;
    private static final int SIGN = 0x10;
    private static final int CONTINUED = 0x20;
    private static final int FIRST_CHARACTER = 48;
    /** Counts before this one are written as they are. */
    private static final int FIRST_DIFFERENCE = 3;

    public CocoRle {
        long sum = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a run cannot have " + count + " pixels");
            }
            sum += count;
        }
        if (sum != (long) height * width) {
            throw new IllegalArgumentException(
                    "runs of " + sum + " pixels in all do not fill a picture of " + width + " x " + height);
        }
    }

    /** Encodes some pixels of a picture. */
    public static CocoRle of(PixelSet pixels) {
        Box box = pixels.box();
        int height = pixels.height();
        Runs runs = new Runs();
        for (int x = box.left(); x < box.right(); x++) {
            for (int y = box.top(); y < box.bottom(); y++) {
                runs.at(x * height + y, pixels.has(y, x));
            }
            if (box.height() < height) {
                runs.at(x * height + box.bottom(), false);
            }
        }
        runs.at(box.right() * height, false);
        return new CocoRle(height, pixels.width(), runs.end(height * pixels.width()));
    }

    /** Reads the form as text. */
    public static CocoRle parse(int height, int width, String text) {
        IntList counts = new IntList();
        int at = 0;
        while (at < text.length()) {
            int end = endOfNumber(text, at);
            int before = counts.size() < FIRST_DIFFERENCE ? 0 : counts.get(counts.size() - 2);
            counts.add(number(text, at, end) + before);
            at = end;
        }
        return new CocoRle(height, width, counts.toArray());
    }

    /** The form as text, which the COCO API calls compressed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            append(text, i < FIRST_DIFFERENCE ? counts[i] : counts[i] - counts[i - 2]);
        }
        return text.toString();
    }

    /** The pixels, row-major: 1 where one is meant, else 0. */
    public byte[] pixels() {
        byte[] columns = new byte[height * width];
        int at = 0;
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(columns, at, at + counts[i], (byte) (i & 1));
            at += counts[i];
        }
        byte[] rows = new byte[columns.length];
        for (int i = 0; i < columns.length; i++) {
            rows[i % height * width + i / height] = columns[i];
        }
        return rows;
    }

    private static int endOfNumber(String text, int from) {
        int at = from;
        while ((group(text, at) & CONTINUED) != 0) {
            at++;
        }
        return at + 1;
    }

    private static int number(String text, int from, int end) {
        long value = (group(text, end - 1) & SIGN) == 0 ? 0 : -1;
        for (int at = end - 1; at >= from; at--) {
            value = value << GROUP_BITS | group(text, at) & GROUP;
        }
        return (int) value;
    }

    private static int group(String text, int at) {
        int group = at < text.length() ? text.charAt(at) - FIRST_CHARACTER : -1;
        if (group < 0 || group > (GROUP | CONTINUED)) {
            throw new IllegalArgumentException("these run lengths are cut off or damaged at character " + at);
        }
        return group;
    }

    private static void append(StringBuilder text, int number) {
        int value = number;
        boolean more = true;
        while (more) {
            int group = value & GROUP;
            value >>= GROUP_BITS;
            more = (group & SIGN) == 0 ? value != 0 : value != -1;
            text.append((char) (FIRST_CHARACTER + (more ? group | CONTINUED : group)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CocoRle rle
                && height == rle.height
                && width == rle.width
                && Arrays.equals(counts, rle.counts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * height + width) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "CocoRle[" + width + " x " + height + ", " + counts.length + " runs]";
    }
}
