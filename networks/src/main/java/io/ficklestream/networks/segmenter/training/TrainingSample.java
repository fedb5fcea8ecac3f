package io.ficklestream.networks.segmenter.training;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Everything that a training step needs to know about one photograph, small enough to be kept by the thousand. Arrays are
 * not copied: do not modify after.
 *
 * @param id the photograph's name
 * @param features what the frozen part of the backbone makes of it: [height][width][channels] float16, little-endian
 * @param colours the photograph on the loss grid, [side][side][RGB]
 * @param cues labels on the loss grid, [side][side]: 0 background, c + 1 the class at position c, 255 none. Seeds of a
 *     weakly labelled photograph, the truth of a strongly labelled one
 * @param imageLabels the labels that the photograph can have, bit l for label l; bit 0, the background, is always set
 * @param strong whether the cues are a person's mask
 */
public record TrainingSample(
        String id, byte[] features, byte[] colours, byte[] cues, long imageLabels, boolean strong) {

    /** The index that means "no cue". */
    public static final int NONE = 255;

    private static final int MAGIC = 0x46534731;

    public TrainingSample {
        if (colours.length != 3 * cues.length) {
            throw new IllegalArgumentException("a grid of " + cues.length + " cells needs " + 3 * cues.length
                    + " colour bytes, not " + colours.length);
        }
        if ((imageLabels & 1) == 0) {
            throw new IllegalArgumentException(
                    "every photograph can have background: bit 0 of imageLabels must be set");
        }
        requireKnown(cues, imageLabels, id);
    }

    private static void requireKnown(byte[] cues, long imageLabels, String id) {
        for (byte cue : cues) {
            int label = cue & 0xff;
            if (label != NONE && (label >= Long.SIZE || (imageLabels >>> label & 1) == 0)) {
                throw new IllegalArgumentException(
                        "a cue of " + id + " is label " + label + ", which is not one of the labels of the photograph");
            }
        }
    }

    /** The same with its features. */
    public TrainingSample withFeatures(byte[] known) {
        return new TrainingSample(id, known, colours, cues, imageLabels, strong);
    }

    /** Whether any cell is a cue. */
    public boolean hasCues() {
        for (byte cue : cues) {
            if ((cue & 0xff) != NONE) {
                return true;
            }
        }
        return false;
    }

    /** As one run of bytes. */
    public byte[] encode() {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        int size = 5 * Integer.BYTES + Long.BYTES + 1 + name.length + features.length + colours.length + cues.length;
        ByteBuffer bytes =
                ByteBuffer.allocate(size).putInt(MAGIC).putLong(imageLabels).put((byte) (strong ? 1 : 0));
        for (byte[] part : new byte[][] {name, features, colours, cues}) {
            bytes.putInt(part.length).put(part);
        }
        return bytes.array();
    }

    /** @throws IllegalArgumentException where the bytes are no sample, or are cut short */
    public static TrainingSample decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        if (encoded.length < 5 * Integer.BYTES + Long.BYTES + 1 || bytes.getInt() != MAGIC) {
            throw new IllegalArgumentException("these bytes are not a training sample");
        }
        long imageLabels = bytes.getLong();
        boolean strong = bytes.get() == 1;
        String id = new String(part(bytes), StandardCharsets.UTF_8);
        return new TrainingSample(id, part(bytes), part(bytes), part(bytes), imageLabels, strong);
    }

    private static byte[] part(ByteBuffer bytes) {
        int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("the training sample is cut short");
        }
        byte[] part = new byte[length];
        bytes.get(part);
        return part;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingSample that
                && id.equals(that.id)
                && imageLabels == that.imageLabels
                && strong == that.strong
                && Arrays.equals(features, that.features)
                && Arrays.equals(colours, that.colours)
                && Arrays.equals(cues, that.cues);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(cues);
    }

    @Override
    public String toString() {
        return "TrainingSample[" + id + "]";
    }
}
