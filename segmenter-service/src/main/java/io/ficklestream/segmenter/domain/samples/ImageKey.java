package io.ficklestream.segmenter.domain.samples;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stands for an image id, which may be any text, in file names and draws.
 *
 * @param hex the first 16 bytes of the id's SHA-256 in hexadecimal digits
 */
public record ImageKey(String hex) {

    private static final int BYTES = 16;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

    public ImageKey {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("an image key has 32 hexadecimal digits, not \"" + hex + "\"");
        }
    }

    /** The key of an image id. */
    public static ImageKey of(String imageId) {
        byte[] digest = sha256().digest(imageId.getBytes(StandardCharsets.UTF_8));
        return new ImageKey(HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)));
    }

    /**
     * 64 bits, uniform over images, and independent for different purposes and seeds.
     *
     * @param purpose keeps draws for different ends apart
     */
    long hash(String purpose, long seed) {
        MessageDigest digest = sha256();
        digest.update(purpose.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
        return ByteBuffer.wrap(digest.digest(hex.getBytes(StandardCharsets.US_ASCII)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
