package io.ficklestream.segmenter.domain.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Something to learn from. Only the learner knows what is in it.
 *
 * @param imageId the image that it was made from
 * @param strong whether it shows the true label of every pixel, not seeds
 * @param content as the sample factory made it; not copied: do not modify after
 */
public record Sample(String imageId, boolean strong, byte[] content) {

    ImageKey key() {
        return ImageKey.of(imageId);
    }

    /** Whether it is strong comes first, so that it is known without reading all. */
    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 2 * imageId.length());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(strong);
            out.writeUTF(imageId);
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("image id \"" + imageId + "\" cannot be written: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    static Sample decode(byte[] encoded) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded))) {
            boolean strong = in.readBoolean();
            return new Sample(in.readUTF(), strong, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a sample is damaged: delete its file", e);
        }
    }
}
