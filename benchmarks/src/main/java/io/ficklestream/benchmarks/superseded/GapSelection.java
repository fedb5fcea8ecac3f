package io.ficklestream.benchmarks.superseded;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.evidence.EvidenceCounter;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.SelectionParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The kernel before {@link io.ficklestream.vision.localization.StochasticSelection} drew units in bit slices: geometric
 * gaps from Philox lead from one kept unit to the next, whose responses are added one by one. It draws other units for a
 * key, with the same distribution.
 */
public final class GapSelection {
    private final SelectionParameters parameters;
    private final GeometricGaps gaps;

    public GapSelection(SelectionParameters parameters) {
        this.parameters = parameters;
        this.gaps = new GeometricGaps(parameters.dropout());
    }

    /** Evidence of samples {@code from} (inclusive) to {@code to} (exclusive), on the responses' own grid. */
    public Evidence accumulate(Responses responses, SelectionKey key, int from, int to, double threshold) {
        EvidenceCounter counter =
                new EvidenceCounter(responses.classes(), responses.height(), responses.width(), threshold);
        ClearedResponses cleared = new ClearedResponses(responses);
        KeptUnits units = new KeptUnits(parameters, gaps, responses.pixels());
        float[] map = new float[responses.pixels()];
        long generatorKey = generatorKey(key);
        for (int sample = from; sample < to; sample++) {
            units.draw(generatorKey, sample);
            for (int classIndex = 0; classIndex < responses.classes(); classIndex++) {
                cleared.map(units, classIndex, map);
                counter.count(classIndex, map);
            }
        }
        return counter.evidence(to - from);
    }

    private static long generatorKey(SelectionKey key) {
        MessageDigest digest = sha256();
        update(digest, key.imageId());
        update(digest, key.modelVersion());
        digest.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(key.view())
                .putLong(key.seed())
                .flip());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must provide SHA-256", e);
        }
    }
}
