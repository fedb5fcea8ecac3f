package io.ficklestream.vision.image.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** A way to spoil a file. */
enum Mutation {
    BIT_FLIPS {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            byte[] changed = file.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        }
    },
    HEADER_BYTES {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            byte[] changed = file.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                changed[random.nextInt(Math.min(64, changed.length))] = (byte) random.nextInt(256);
            }
            return changed;
        }
    },
    TRUNCATION {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, 1 + random.nextInt(file.length - 1));
        }
    },
    LYING_NUMBER {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            byte[] changed = file.clone();
            long[] lies = {0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000L, 0xffffffffL
            };
            long lie = lies[random.nextInt(lies.length)];
            int bytes = random.nextBoolean() ? 2 : 4;
            boolean bigEndian = random.nextBoolean();
            int at = random.nextInt(Math.max(1, changed.length - bytes));
            for (int i = 0; i < bytes && at + i < changed.length; i++) {
                changed[at + i] = (byte) (lie >> 8 * (bigEndian ? bytes - 1 - i : i));
            }
            return changed;
        }
    },
    REPEATED_PART {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length);
            int to = from + 1 + random.nextInt(file.length - from);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(file, 0, to);
            for (int i = random.nextInt(20); i >= 0; i--) {
                changed.write(file, from, to - from);
            }
            changed.write(file, to, file.length - to);
            return changed.toByteArray();
        }
    },
    MISSING_PART {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length);
            int to = from + 1 + random.nextInt(Math.min(16, file.length - from));
            return joined(file, from, other, other.length, file, to);
        }
    },
    SPLICE {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            return joined(file, random.nextInt(file.length), other, random.nextInt(other.length), file, file.length);
        }
    },
    NOISE {
        @Override
        byte[] apply(byte[] file, byte[] other, Random random) {
            byte[] changed = file.clone();
            int from = random.nextInt(changed.length);
            byte[] noise = new byte[1 + random.nextInt(changed.length - from)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, changed, from, noise.length);
            return changed;
        }
    };

    /**
     * A changed copy.
     *
     * @param other another file, perhaps of another format, for those that mix
     */
    abstract byte[] apply(byte[] file, byte[] other, Random random);

    private static byte[] joined(byte[] head, int headEnd, byte[] middle, int middleFrom, byte[] tail, int tailFrom) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(head, 0, headEnd);
        changed.write(middle, middleFrom, middle.length - middleFrom);
        changed.write(tail, tailFrom, tail.length - tailFrom);
        return changed.toByteArray();
    }
}
