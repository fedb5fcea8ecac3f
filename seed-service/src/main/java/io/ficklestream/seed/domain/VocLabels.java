package io.ficklestream.seed.domain;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.vision.seeding.SeedRule;
import java.util.List;

/** Translates positions in an image's list of classes into the class numbers of Pascal VOC. */
final class VocLabels {

    private static final int LABELS = 256;

    private final byte[] indices = new byte[LABELS];

    /** @throws UnusableMessageException when Pascal VOC has no such class */
    VocLabels(List<String> classes) {
        indices[SeedRule.UNDECIDED] = (byte) VocClasses.IGNORE_INDEX;
        for (int position = 0; position < classes.size(); position++) {
            indices[position + 1] = (byte) indexOf(classes.get(position));
        }
    }

    byte[] translate(byte[] labels) {
        byte[] translated = new byte[labels.length];
        for (int pixel = 0; pixel < labels.length; pixel++) {
            translated[pixel] = indices[labels[pixel] & 0xff];
        }
        return translated;
    }

    private static int indexOf(String name) {
        try {
            return VocClasses.indexOf(name);
        } catch (IllegalArgumentException e) {
            throw new UnusableMessageException("it cannot be seeded: " + e.getMessage(), e);
        }
    }
}
