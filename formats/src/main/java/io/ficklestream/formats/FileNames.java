package io.ficklestream.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * File names from image ids, and back. Letters, digits, {@code _}, {@code -} and inner dots stay; every other byte of the
 * id's UTF-8 form becomes {@code ~} and two hexadecimal digits. So a name has no separators, blanks or leading dots on
 * any system, needs no escapes in a URL, and belongs to one id only. Names that would be too long for a file system end
 * in a digest of the id after {@code ~~} instead.
 */
public final class FileNames {
    private static final int LONGEST = 160;
    private static final int KEPT_OF_LONG = 80;
    private static final String DIGEST_FOLLOWS = "~~";
    private static final Pattern ESCAPED = Pattern.compile("(?:[A-Za-z0-9_.-]|~[0-9A-F]{2})+");
    /** Names that Windows keeps for devices, with or without an extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private FileNames() {}

    /** The name of an image's files, without extension. */
    public static String of(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        StringBuilder name = new StringBuilder();
        boolean firstEscaped = DEVICE.matcher(id).matches();
        for (int i = 0; i < bytes.length; i++) {
            boolean edge = i == 0 || i == bytes.length - 1;
            append(name, bytes[i] & 0xff, edge, firstEscaped && i == 0);
        }
        return name.length() <= LONGEST ? name.toString() : shortened(name, bytes);
    }

    /** The id that a file was named after; empty if the name was not made here, or was shortened. */
    public static Optional<String> idOf(String name) {
        if (!ESCAPED.matcher(name).matches()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '~') {
                bytes[length++] = (byte) Integer.parseInt(name, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) name.charAt(i);
            }
        }
        String id = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return of(id).equals(name) ? Optional.of(id) : Optional.empty();
    }

    private static void append(StringBuilder name, int octet, boolean edge, boolean escaped) {
        boolean letterOrDigit =
                octet >= '0' && octet <= '9' || octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z';
        boolean mark = octet == '_' || octet == '-' && !edge || octet == '.' && !edge;
        if ((letterOrDigit || mark) && !escaped) {
            name.append((char) octet);
        } else {
            name.append('~').append(String.format(Locale.ROOT, "%02X", octet));
        }
    }

    private static String shortened(StringBuilder name, byte[] id) {
        int cut = KEPT_OF_LONG;
        while (name.charAt(cut - 1) == '~' || name.charAt(cut - 2) == '~') {
            cut--;
        }
        return name.substring(0, cut) + DIGEST_FOLLOWS + HexFormat.of().formatHex(sha256(id), 0, 16);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256; this one has not", e);
        }
    }
}
