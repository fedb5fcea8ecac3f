package io.ficklestream.vision.image;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Says in words what bytes are that no decoder here takes. */
final class Unrecognised {
    private static final int SHOWN = 24;
    private static final int HEX_SHOWN = 8;
    /** Control characters other than white space, or bytes that are no UTF-8, save a character cut off at the end. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&\\S]|\ufffd+.");

    private static final String KNOWN = "JPEG, PNG, GIF, BMP or WebP";

    private Unrecognised() {}

    static String describe(byte[] bytes) {
        String other = otherFormat(bytes);
        if (!other.isEmpty()) {
            return "is " + other + ", which is not read here: convert it to " + KNOWN;
        }
        String start = new String(bytes, 0, Math.min(SHOWN, bytes.length), StandardCharsets.UTF_8);
        if (NO_TEXT.matcher(start).find()) {
            return "is not a photograph: its first bytes (" + hex(bytes) + ") are not those of " + KNOWN;
        }
        return "is not a photograph: starts like text: \"" + start.strip().replaceAll("\\s+", " ") + "\"";
    }

    private static String otherFormat(byte[] bytes) {
        if (Magic.at(bytes, 4, 'f', 't', 'y', 'p')) {
            return "HEIF, AVIF or video";
        }
        if (Magic.at(bytes, 0, 'I', 'I', 42, 0) || Magic.at(bytes, 0, 'M', 'M', 0, 42)) {
            return "TIFF or camera raw";
        }
        return Magic.at(bytes, 0, '%', 'P', 'D', 'F') ? "PDF" : "";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(HEX_SHOWN, bytes.length));
    }
}
