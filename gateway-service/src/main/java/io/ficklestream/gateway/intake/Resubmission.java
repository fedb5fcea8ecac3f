package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ProcessingOptions;
import java.util.List;
import java.util.Optional;

/** What is submitted of an image that was submitted before. */
final class Resubmission {
    private Resubmission() {}

    /** With a person's mask. Nothing is labelled again, so the revision stays. */
    static ImageMessage withMask(ImageMessage last, byte[] mask) {
        return new ImageMessage(
                last.imageId(),
                last.photograph(),
                last.labels(),
                Optional.of(mask),
                last.revision(),
                last.processing(),
                true);
    }

    /** For another try at what a stage gave up on. */
    static ImageMessage same(ImageMessage last) {
        return new ImageMessage(
                last.imageId(), last.photograph(), last.labels(), last.mask(), last.revision(), last.processing());
    }

    /** With other labels, to be labelled again. A person's mask stays with the photograph. */
    static ImageMessage withLabels(ImageMessage last, List<String> labels) {
        return next(last, labels, last.processing());
    }

    /** To be labelled again in another way. */
    static ImageMessage with(ImageMessage last, ProcessingOptions processing) {
        return next(last, last.labels(), processing);
    }

    /** To be labelled again as it was. */
    static ImageMessage again(ImageMessage last) {
        return next(last, last.labels(), last.processing());
    }

    private static ImageMessage next(ImageMessage last, List<String> labels, ProcessingOptions processing) {
        return new ImageMessage(
                last.imageId(), last.photograph(), labels, last.mask(), last.revision() + 1, processing);
    }
}
