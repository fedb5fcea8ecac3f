package io.ficklestream.vision.image.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes lossless WebP pictures of one colour that claim more than they need; they are valid otherwise. */
final class LosslessWebp {
    private static final int SIGNATURE = 0x2f;
    private static final int PREFIX_CODES_IN_GROUP = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    private LosslessWebp(int width, int height) {
        add(SIGNATURE, 8);
        add(width - 1, 14);
        add(height - 1, 14);
        add(0, 1 + 3);
    }

    /** Of so many groups of prefix codes the first block of pixels names the last one, and no other is used. */
    static byte[] withGroups(int width, int height, int groups) {
        LosslessWebp image = new LosslessWebp(width, height);
        image.add(0, 1); // no transform
        image.add(0, 1); // no colour cache
        image.add(1, 1); // groups, chosen by
        image.add(0, 3); // blocks of 4 x 4 pixels
        image.add(0, 1); // no colour cache
        image.alone(groups - 1 & 0xff);
        image.alone(groups - 1 >> 8);
        for (int i = 2; i < PREFIX_CODES_IN_GROUP; i++) {
            image.alone(0);
        }
        for (int i = 0; i < groups * PREFIX_CODES_IN_GROUP; i++) {
            image.alone(0);
        }
        return image.file();
    }

    /** The same transform so many times. */
    static byte[] withTransforms(int width, int height, int transforms) {
        LosslessWebp image = new LosslessWebp(width, height);
        for (int i = 0; i < transforms; i++) {
            image.add(1, 1);
            image.add(2, 2); // green is subtracted
        }
        image.add(0, 3); // no more transforms, no colour cache, one group
        for (int i = 0; i < PREFIX_CODES_IN_GROUP; i++) {
            image.alone(0);
        }
        return image.file();
    }

    /** A prefix code with one symbol: simple, one, in a bit or in eight. */
    private void alone(int symbol) {
        add(1, 2);
        add(symbol > 1 ? 1 : 0, 1);
        add(symbol, symbol > 1 ? 8 : 1);
    }

    private void add(int value, int count) {
        for (int i = 0; i < count; i++) {
            pending |= (value >> i & 1) << pendingBits++;
            if (pendingBits == Byte.SIZE) {
                bytes.write(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    private byte[] file() {
        add(0, Byte.SIZE - pendingBits);
        bytes.writeBytes(new byte[Long.BYTES]); // decoders read some bits ahead
        byte[] image = bytes.toByteArray();
        int padded = image.length + (image.length & 1);
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + padded);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(image.length)
                .put(image);
        return file.array();
    }
}
