package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.Submission;
import java.util.Arrays;
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
     * @throws RefusedException if it cannot be used, or too much is waiting already
     */
    public Receipt accept(Upload upload) {
        saturation.requireRoom();
        PhotographFacts facts = PhotographFacts.of(upload.photograph());
        String id = ImageIds.check(idOf(upload, facts));
        List<String> names = labels.check(upload.labels());
        Optional<byte[]> mask = checks.check(upload, facts);
        ImageMessage image = new ImageMessage(id, upload.photograph(), names, mask);
        return submitter.with(id, before -> submit(image, facts, before));
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
        if (!isSame(image, facts, before.get(), earlier.get())) {
            throw RefusedException.conflict("image \"" + image.imageId() + "\" is there with another photograph, other "
                    + "labels or another mask: correct it at /images/ID/labels or /images/ID/mask, or use another id");
        }
        return new Receipt(image.imageId(), earlier.get().revision(), true);
    }

    private boolean isSame(ImageMessage image, PhotographFacts facts, ImageRecord before, Submission earlier) {
        return earlier.photograph().sha256().equals(facts.sha256())
                && earlier.labels().equals(image.labels())
                && (image.mask().isEmpty()
                        || hasMask(before, earlier, image.mask().get()));
    }

    private boolean hasMask(ImageRecord before, Submission earlier, byte[] mask) {
        return earlier.hasMask()
                && submitter
                        .lastSubmitted(before)
                        .mask()
                        .filter(known -> Arrays.equals(known, mask))
                        .isPresent();
    }
}
