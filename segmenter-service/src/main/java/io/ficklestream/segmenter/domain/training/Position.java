package io.ficklestream.segmenter.domain.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.segmenter.domain.samples.ImageKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Where training stands.
 *
 * @param step steps done
 * @param samples images learned from for the first time
 * @param digest SHA-256 over these images, in their order
 * @param base version of the checkpoint that the parameters descend from, or ImageNet
 * @param rateFactor what the configured learning rate is multiplied with
 * @param unsettled images learned from for the first time since the last snapshot
 */
record Position(long step, long samples, String digest, String base, double rateFactor, List<String> unsettled) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Position {
        unsettled = List.copyOf(unsettled);
    }

    static Position beginning(String base) {
        return new Position(0, 0, "", base, 1, List.of());
    }

    Position after(BatchDraw batch) {
        List<String> learned = new ArrayList<>(unsettled);
        String next = digest;
        for (ImageKey key : batch.fresh()) {
            learned.add(key.hex());
            next = sha256(next + key.hex());
        }
        return new Position(step + 1, samples + batch.fresh().size(), next, base, rateFactor, learned);
    }

    Position basedOn(String version) {
        return new Position(step, samples, digest, version, rateFactor, unsettled);
    }

    Position withRateFactor(double factor) {
        return new Position(step, samples, digest, base, factor, unsettled);
    }

    Position settled() {
        return new Position(step, samples, digest, base, rateFactor, List.of());
    }

    List<ImageKey> unsettledKeys() {
        return unsettled.stream().map(ImageKey::new).toList();
    }

    byte[] encode() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (IOException e) {
            throw new UncheckedIOException("a position can always be written", e);
        }
    }

    static Position decode(byte[] json) {
        try {
            return JSON.readValue(json, Position.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the training's position is damaged: delete the snapshot", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
