package io.ficklestream.segmenter.handmade;

import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.training.Learner;
import io.ficklestream.segmenter.domain.training.LearnerFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes learners of colours, and keeps them in view. */
public class ColourLearners implements LearnerFactory {

    private static final double GOOD_RATE = 0.1;

    private final List<ColourLearner> made = new ArrayList<>();
    private final List<Double> rateFactors = new ArrayList<>();
    private volatile double rate = GOOD_RATE;

    /** The learning rate from now on, of learners that there are already, too; negative ones unlearn. */
    public void setRate(double rate) {
        this.rate = rate;
    }

    /** Asked for at every step. */
    protected double rate() {
        return rate;
    }

    @Override
    public String start() {
        return "random colours";
    }

    @Override
    public synchronized Learner create(Optional<Path> checkpoint, double rateFactor) {
        ColourPrototypes prototypes = checkpoint.map(ColourLearners::read).orElseGet(() -> ColourPrototypes.random(1));
        ColourLearner learner = new ColourLearner(prototypes, this::rate, rateFactor);
        made.add(learner);
        rateFactors.add(rateFactor);
        return learner;
    }

    private static ColourPrototypes read(Path folder) {
        try {
            return ColourCheckpoints.read(folder);
        } catch (CheckpointException e) {
            throw new UnusableModelException(e.getMessage(), e);
        }
    }

    /** The learner that was made first: the training's own, until it diverges or goes on from another checkpoint. */
    public synchronized ColourLearner first() {
        return made.get(0);
    }

    /** What the learning rates of all learners were multiplied with. */
    public synchronized List<Double> rateFactors() {
        return List.copyOf(rateFactors);
    }

    @Override
    public Map<String, String> provenance() {
        return Map.of("method", "nearest colour");
    }
}
