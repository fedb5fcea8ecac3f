package io.ficklestream.launcher.report;

import io.ficklestream.launcher.collect.DeadLetter;
import java.util.List;

/**
 * What stages set aside.
 *
 * @param ended of the images without labels
 * @param noted what the segmenter could not use of images that may have labels all the same
 */
public record Letters(List<DeadLetter> ended, List<DeadLetter> noted) {

    public Letters {
        ended = List.copyOf(ended);
        noted = List.copyOf(noted);
    }
}
