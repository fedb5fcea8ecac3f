package io.ficklestream.segmenter.domain.training;

import io.ficklestream.segmenter.domain.UnusableModelException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes learners. */
public interface LearnerFactory {

    /** What learners begin with where no other checkpoint is named: a version, or ImageNet. */
    String start();

    /**
     * A learner; the caller closes it.
     *
     * @param checkpoint the folder to begin from; empty: from {@link #start}
     * @param rateFactor what the configured learning rate is multiplied with
     * @throws UnusableModelException if the checkpoint cannot be begun from
     */
    Learner create(Optional<Path> checkpoint, double rateFactor);

    /** The method, its parameters and the code's version, for the provenance of checkpoints. */
    Map<String, String> provenance();
}
