package io.ficklestream.vision.localization;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/**
 * Names the random selections of one view of one image: whoever draws sample i for this key draws the same units.
 *
 * @param imageId the image
 * @param modelVersion the classifier's version
 * @param view index of the view (scale and flip) within the image's plan, at least 0
 * @param seed for repeating an experiment with other selections
 */
public record SelectionKey(String imageId, String modelVersion, int view, long seed) {
    public SelectionKey {
        Objects.requireNonNull(imageId, "imageId");
        Objects.requireNonNull(modelVersion, "modelVersion");
        if (view < 0) {
            throw new IllegalArgumentException("view must be 0 or more, not " + view);
        }
    }

    /**
     * The generator of these selections: seed and gamma are the first two groups of eight bytes, most significant first, of
     * SHA-256 over all components, texts preceded by their length.
     */
    SplitMix64 generator() {
        MessageDigest digest = sha256();
        update(digest, imageId);
        update(digest, modelVersion);
        digest.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(view)
                .putLong(seed)
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new SplitMix64(hash.getLong(), SplitMix64.gammaFrom(hash.getLong()));
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
