package io.ficklestream.launcher.collect;

import java.util.ArrayList;
import java.util.List;

/** Remembers what a listener heard. */
final class Heard implements ResultListener {

    final List<String> labeled = new ArrayList<>();
    final List<String> segmented = new ArrayList<>();
    final List<String> deadLetters = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    @Override
    public void labeled(LabeledImage image) {
        labeled.add(image.imageId());
        image.segmentation().ifPresent(segmentation -> segmented.add(image.imageId()));
    }

    @Override
    public void deadLettered(DeadLetter letter) {
        deadLetters.add(sentence(letter));
    }

    @Override
    public void noted(DeadLetter letter) {
        notes.add(sentence(letter));
    }

    private static String sentence(DeadLetter letter) {
        return letter.imageId() + " by " + letter.stage() + ": " + letter.reason();
    }
}
