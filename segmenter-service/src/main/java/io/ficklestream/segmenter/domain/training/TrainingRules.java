package io.ficklestream.segmenter.domain.training;

/**
 * How training proceeds.
 *
 * @param batch samples of one step, at least 1
 * @param replayShare share of them that was learned from before, 0 to below 1
 * @param leastSamples training begins when so many are there, at least 1
 * @param checkpointEvery steps from one checkpoint to the next, at least 1
 * @param replayOnlySteps most steps in a row without a new sample; then training rests, at least 0
 * @param seed another one draws other samples to replay
 */
public record TrainingRules(
        int batch, double replayShare, int leastSamples, int checkpointEvery, int replayOnlySteps, long seed) {

    public TrainingRules {
        require(batch >= 1, "a batch has at least 1 sample, not " + batch);
        require(replayShare >= 0 && replayShare < 1, "the replay share is 0 to below 1, not " + replayShare);
        require(leastSamples >= 1, "training needs at least 1 sample to begin with, not " + leastSamples);
        require(checkpointEvery >= 1, "checkpoints are at least 1 step apart, not " + checkpointEvery);
        require(replayOnlySteps >= 0, "steps without new samples are 0 or more, not " + replayOnlySteps);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    int replayed() {
        return (int) Math.round(batch * replayShare);
    }
}
