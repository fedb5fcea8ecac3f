package io.ficklestream.gateway.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is known of an encoded photograph.
 *
 * @param bytes its encoded size
 * @param sha256 of the encoded bytes, 64 lower-case hexadecimal digits
 * @param mediaType such as {@code image/jpeg}; {@code application/octet-stream} where the format is unknown
 */
public record PhotographFacts(long bytes, String sha256, String mediaType) {

    /** What the bytes tell, without decoding them. */
    public static PhotographFacts of(byte[] photograph) {
        return new PhotographFacts(photograph.length, sha256(photograph), MediaType.of(photograph));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
