package io.ficklestream.gateway.messaging.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.kafka.common.utils.Bytes;

/** Where a listing goes on, as text that means nothing to others: the last key, and a sum that tells damage and mix-ups. */
final class Cursor {
    private static final int SUM_BYTES = Integer.BYTES;

    private Cursor() {}

    /** @param listing what is listed, in words that differ from those of every other listing */
    static String write(Bytes last, String listing) {
        byte[] key = last.get();
        byte[] bytes = ByteBuffer.allocate(SUM_BYTES + key.length)
                .putInt(sum(key, listing))
                .put(key)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException if the text is no cursor of this listing */
    static Bytes read(String text, String listing) {
        byte[] bytes = bytesOf(text);
        if (bytes.length > SUM_BYTES) {
            byte[] key = Arrays.copyOfRange(bytes, SUM_BYTES, bytes.length);
            if (ByteBuffer.wrap(bytes).getInt() == sum(key, listing)) {
                return Bytes.wrap(key);
            }
        }
        throw noCursor(text, null);
    }

    private static byte[] bytesOf(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw noCursor(text, e);
        }
    }

    private static int sum(byte[] key, String listing) {
        CRC32 sum = new CRC32();
        sum.update(listing.getBytes(StandardCharsets.UTF_8));
        sum.update(key);
        return (int) sum.getValue();
    }

    private static IllegalArgumentException noCursor(String text, Throwable cause) {
        return new IllegalArgumentException(
                "\"%s\" is no cursor of this listing: use the cursor that came with its last page, with the same query, or none"
                        .formatted(text),
                cause);
    }
}
