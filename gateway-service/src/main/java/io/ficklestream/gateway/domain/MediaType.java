package io.ficklestream.gateway.domain;

import java.util.Arrays;

/** Tells the five formats of photographs by their first bytes. */
final class MediaType {
    private static final String UNKNOWN = "application/octet-stream";

    private MediaType() {}

    static String of(byte[] bytes) {
        if (hasAt(bytes, 0, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (hasAt(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (hasAt(bytes, 0, 'G', 'I', 'F', '8')) {
            return "image/gif";
        }
        if (hasAt(bytes, 0, 'B', 'M')) {
            return "image/bmp";
        }
        return hasAt(bytes, 0, 'R', 'I', 'F', 'F') && hasAt(bytes, 8, 'W', 'E', 'B', 'P') ? "image/webp" : UNKNOWN;
    }

    private static boolean hasAt(byte[] bytes, int offset, int... magic) {
        byte[] wanted = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            wanted[i] = (byte) magic[i];
        }
        int end = offset + magic.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, magic.length);
    }
}
