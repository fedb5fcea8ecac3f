package io.ficklestream.segmenter.network;

import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.training.Learner;
import io.ficklestream.segmenter.domain.training.LearnerFactory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes learners of one plan. */
public final class SegmenterLearners implements LearnerFactory {

    private final TrainingPlan plan;
    private final SegmenterOptions options;
    private final int threads;
    private final Map<String, String> provenance;

    /**
     * @param threads for one step
     * @param provenance the method and its parameters in words
     */
    public SegmenterLearners(TrainingPlan plan, SegmenterOptions options, int threads, Map<String, String> provenance) {
        this.plan = plan;
        this.options = options;
        this.threads = threads;
        this.provenance = Map.copyOf(provenance);
    }

    @Override
    public String start() {
        return plan.startVersion();
    }

    @Override
    public Learner create(Optional<Path> checkpoint, double rateFactor) {
        SegmenterStart begin = plan.open();
        SegmenterStart start = checkpoint.map(folder -> from(folder, begin)).orElse(begin);
        return new SegmenterLearner(plan.architecture(), options, start, threads, rateFactor);
    }

    private SegmenterStart from(Path folder, SegmenterStart begin) {
        try {
            SegmenterStart start = plan.from(plan.weights(), folder);
            requireSameTrunk(start, begin, folder);
            return start;
        } catch (CheckpointException | InvalidPathException e) {
            throw new UnusableModelException(e.getMessage(), e);
        }
    }

    private static void requireSameTrunk(SegmenterStart start, SegmenterStart begin, Path folder) {
        if (!start.inherited().equals(begin.inherited())) {
            throw new UnusableModelException("the backbone of " + folder
                    + " is not the one that the stored samples were made with: start the service with this checkpoint");
        }
    }

    @Override
    public Map<String, String> provenance() {
        return provenance;
    }
}
