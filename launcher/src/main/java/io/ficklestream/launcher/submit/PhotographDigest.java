package io.ficklestream.launcher.submit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names lists of photographs in provenance. */
public final class PhotographDigest {

    private PhotographDigest() {}

    /** SHA-256 over ids and labels in their order, 64 hex digits. */
    public static String of(List<Photograph> photographs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Photograph photograph : photographs) {
                String line = photograph.id() + "," + String.join(" ", photograph.labels()) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
