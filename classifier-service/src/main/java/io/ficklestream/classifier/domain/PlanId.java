package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.View;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Names a plan by everything that decides its result: whoever plans the same photograph for the same classes by the same
 * rules comes to the same id, so that a submission which is delivered twice is recognised. How the samples are split into
 * tasks decides nothing and is left out.
 */
final class PlanId {

    private static final int HEX_DIGITS = 16;

    private PlanId() {}

    static String of(ImageMessage image, List<String> classes, String modelVersion, PlanningRules rules) {
        MessageDigest digest = sha256();
        digest.update(described(image, classes, modelVersion, rules));
        digest.update(image.photograph());
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    /** Every text and list is preceded by its length, so that no two plans are described by the same bytes. */
    private static byte[] described(
            ImageMessage image, List<String> classes, String modelVersion, PlanningRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeInt(image.photograph().length);
            writeText(out, modelVersion);
            out.writeInt(classes.size());
            for (String name : classes) {
                writeText(out, name);
            }
            out.writeInt(rules.views().size());
            for (View view : rules.views()) {
                out.writeDouble(view.scale());
                out.writeBoolean(view.flipped());
            }
            out.writeInt(rules.samplesPerView());
            out.writeDouble(rules.activationThreshold());
            out.writeLong(rules.randomSeed());
            writeRevision(out, image.revision());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** An image as it was first submitted has the id that it had before there were revisions. */
    private static void writeRevision(DataOutputStream out, long revision) throws IOException {
        if (revision > 0) {
            out.writeLong(revision);
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must provide SHA-256", e);
        }
    }
}
