package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.Submission;
import java.util.List;
import java.util.Optional;

/** Takes new photographs in. What it accepts, the broker has. */
public final class Intake {
    private final Saturation saturation;
    private final LabelNames labels;
    private final UploadChecks checks;
    private final Submitter submitter;

    public Intake(Saturation saturation, LabelNames labels, UploadChecks checks, Submitter submitter) {
        this.saturation = saturation;
        this.labels = labels;
        this.checks = checks;
        this.submitter = submitter;
    }

    /**
     * Checks an upload and submits it, unless the same is there already.
     *
     * @throws RefusedException if it cannot be used, something else is there, or it is new and too much is waiting already
     */
    public Receipt accept(Upload upload) {
        PhotographFacts facts = PhotographFacts.of(upload.photograph());
        String id = ImageIds.check(idOf(upload, facts));
        List<String> names = labels.check(upload.labels());
        if (!submitter.with(id, Intake::isSubmitted)) {
            saturation.requireRoom();
        }
        Optional<byte[]> mask = checks.check(upload, facts);
        ImageMessage image = new ImageMessage(id, upload.photograph(), names, mask);
        return submitter.with(id, before -> submit(image, facts, before));
    }

    private static boolean isSubmitted(Optional<ImageRecord> state) {
        return state.flatMap(ImageRecord::submission).isPresent();
    }

    private static String idOf(Upload upload, PhotographFacts facts) {
        return upload.id()
                .or(() -> upload.fileName().map(ImageIds::fromFileName).filter(name -> !name.isBlank()))
                .orElseGet(() -> ImageIds.fromDigest(facts.sha256()));
    }

    private Receipt submit(ImageMessage image, PhotographFacts facts, Optional<ImageRecord> before) {
        Optional<Submission> earlier = before.flatMap(ImageRecord::submission);
        if (earlier.isEmpty()) {
            submitter.submit(image, before);
            return Receipt.of(image.imageId(), image.revision());
        }
        new Difference(
                        image,
                        facts,
                        earlier.get(),
                        () -> submitter.lastSubmitted(before.get()).mask())
                .requireNone(image.imageId());
        return new Receipt(image.imageId(), earlier.get().revision(), true);
    }
}
