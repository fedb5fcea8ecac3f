package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.Set;

/** The names of images. */
final class ImageIds {
    private static final int LONGEST = 200;
    private static final int DIGEST_DIGITS = 16;
    private static final Set<String> NO_NAMES = Set.of(".", "..");

    private ImageIds() {}

    /** The id, if it can be one. */
    static String check(String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw RefusedException.invalid("id", "an id has 1 to " + LONGEST + " characters, not " + id.length());
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw RefusedException.invalid("id", "an id has no control characters, such as line breaks");
        }
        if (NO_NAMES.contains(id)) {
            throw RefusedException.invalid("id", "\"" + id + "\" cannot be part of an address: use another id");
        }
        return id;
    }

    /** A file's name without folder and extension; empty where nothing is left. */
    static String fromFileName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The same photograph gets the same id. */
    static String fromDigest(String sha256) {
        return "sha256-" + sha256.substring(0, DIGEST_DIGITS);
    }
}
