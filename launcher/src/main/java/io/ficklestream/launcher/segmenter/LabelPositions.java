package io.ficklestream.launcher.segmenter;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.LabelImage;
import java.util.Arrays;
import java.util.List;

/**
 * Translates between VOC numbers, which masks hold, and a network's labels: 0 background, c + 1 the class at position c,
 * 255 undecided.
 */
final class LabelPositions {

    private static final int UNKNOWN = -1;

    private final List<String> classes;
    private final int[] positionOf = new int[VocClasses.IGNORE_INDEX + 1];

    LabelPositions(List<String> classes) {
        this.classes = List.copyOf(classes);
        Arrays.fill(positionOf, UNKNOWN);
        positionOf[0] = 0;
        positionOf[VocClasses.IGNORE_INDEX] = VocClasses.IGNORE_INDEX;
        for (int i = 0; i < classes.size(); i++) {
            positionOf[VocClasses.indexOf(classes.get(i))] = i + 1;
        }
    }

    /** The labels that a photograph with these classes can have, bit l for label l; the background is one. */
    long bits(List<String> labels) {
        long bits = 1;
        for (String label : labels) {
            bits |= 1L << positionOf[VocClasses.indexOf(label)];
        }
        return bits;
    }

    /** @throws LauncherException if the mask of {@code id} shows a class that the network does not know */
    LabelImage fromVoc(String id, LabelImage mask) {
        byte[] positions = new byte[mask.indices().length];
        for (int pixel = 0; pixel < positions.length; pixel++) {
            int position = positionOf[mask.indices()[pixel] & 0xff];
            if (position == UNKNOWN) {
                throw LauncherException.badInput("the mask of " + id + " shows "
                        + VocClasses.nameOf(mask.indices()[pixel] & 0xff) + ", but the segmenter learns " + classes);
            }
            positions[pixel] = (byte) position;
        }
        return new LabelImage(mask.height(), mask.width(), positions);
    }

    /** VOC numbers of labels. */
    byte[] toVoc(byte[] positions) {
        byte[] numbers = new byte[positions.length];
        for (int pixel = 0; pixel < numbers.length; pixel++) {
            int position = positions[pixel] & 0xff;
            boolean same = position == 0 || position == VocClasses.IGNORE_INDEX;
            numbers[pixel] = same ? positions[pixel] : (byte) VocClasses.indexOf(classes.get(position - 1));
        }
        return numbers;
    }
}
