package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.Review;
import io.ficklestream.contracts.Review.Verdict;
import io.ficklestream.gateway.domain.StreamWriter;
import java.util.List;

/**
 * What people say of results. The image is submitted first and the review written after, so that no review speaks of
 * something that was lost; a call that failed between the two can be made again.
 */
public final class Corrections {
    private final Submitter submitter;
    private final LabelNames labels;
    private final UploadChecks checks;
    private final StreamWriter stream;

    public Corrections(Submitter submitter, LabelNames labels, UploadChecks checks, StreamWriter stream) {
        this.submitter = submitter;
        this.labels = labels;
        this.checks = checks;
        this.stream = stream;
    }

    /** Other labels: the image is labelled again. A person's mask stays with it. None: they are predicted. */
    public Receipt labels(String id, List<String> names, String reviewer) {
        List<String> known = labels.check(names);
        return submitter.withKnown(id, state -> {
            long revision = submitter.resubmit(state, last -> Resubmission.withLabels(last, known));
            return reviewed(id, Verdict.LABELS_CORRECTED, revision, reviewer);
        });
    }

    /** A person's own mask: the segmenter learns from it. Nothing is labelled again, so the revision stays. */
    public Receipt mask(String id, byte[] png, String reviewer) {
        return submitter.withKnown(id, state -> {
            long revision =
                    submitter.resubmit(state, last -> Resubmission.withMask(last, checks.mask(png, last.photograph())));
            return reviewed(id, Verdict.MASK_CORRECTED, revision, reviewer);
        });
    }

    private Receipt reviewed(String id, Verdict verdict, long revision, String reviewer) {
        stream.review(new Review(id, verdict, revision, reviewer));
        return Receipt.of(id, revision);
    }
}
