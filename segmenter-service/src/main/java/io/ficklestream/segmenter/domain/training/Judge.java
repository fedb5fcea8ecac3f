package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.samples.ImageKey;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares a candidate with the current checkpoint, both now and on the same samples. */
public final class Judge {

    /** Fewer say too little. */
    static final int LEAST_SAMPLES = 8;

    private final SampleStore store;
    private final LearnerFactory learners;

    public Judge(SampleStore store, LearnerFactory learners) {
        this.store = store;
        this.learners = learners;
    }

    Judgement judge(Learner candidate, Optional<ModelAnnouncement> current) {
        List<ImageKey> heldOut = store.heldOut();
        if (heldOut.size() < LEAST_SAMPLES) {
            return Judgement.unmeasured(
                    heldOut.size(),
                    "only %d samples are held out, and %d are needed to compare"
                            .formatted(heldOut.size(), LEAST_SAMPLES));
        }
        double agreement = candidate.agreement(samples(heldOut));
        return current.map(other -> compare(agreement, other, heldOut))
                .orElseGet(() -> Judgement.first(heldOut.size(), agreement));
    }

    private Judgement compare(double candidate, ModelAnnouncement current, List<ImageKey> heldOut) {
        try (Learner other = learners.create(Optional.of(Path.of(current.location())), 1)) {
            return Judgement.compared(heldOut.size(), candidate, other.agreement(samples(heldOut)));
        } catch (UnusableModelException e) {
            return Judgement.unmeasured(
                    heldOut.size(), "the current checkpoint cannot be compared with: " + e.getMessage());
        }
    }

    /** One in memory at a time. */
    private Iterable<Sample> samples(List<ImageKey> keys) {
        return () -> keys.stream().map(store::read).iterator();
    }
}
