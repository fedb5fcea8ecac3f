package io.ficklestream.gateway.security;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What is kept of a key.
 *
 * @param name who has it; goes into reviews
 * @param role what that person or program may do
 * @param digest SHA-256 of the key; not copied: do not modify after
 */
record ApiKey(String name, String role, byte[] digest) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int PARTS = 3;

    /** A line of the file of keys. */
    static ApiKey parse(String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("it has " + parts.length + " parts: write NAME ROLE SHA256-OF-KEY");
        }
        if (!Roles.ALL.contains(parts[1])) {
            throw new IllegalArgumentException(
                    "\"" + parts[1] + "\" is no role: use one of " + String.join(", ", Roles.ALL));
        }
        if (!SHA_256.matcher(parts[2]).matches()) {
            // What stands there may be a key itself: it must not get into a log.
            throw new IllegalArgumentException(
                    "the third part is no SHA-256 of 64 hexadecimal digits: printf %s KEY | sha256sum");
        }
        return new ApiKey(parts[0], parts[1], HexFormat.of().parseHex(parts[2]));
    }

    /** Takes as long for a wrong digest as for the right one. */
    boolean hasDigest(byte[] other) {
        return MessageDigest.isEqual(digest, other);
    }
}
