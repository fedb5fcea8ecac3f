package io.ficklestream.segmenter.domain.training;

import java.time.Duration;

/** Is told what happens in the training. */
public interface TrainingReport {

    /** Training begins or goes on. */
    void started(long step, String base);

    /** A step was done. */
    void stepped(long step, StepResult result, Duration took);

    /** A snapshot covers what was learned, and the samples have left the backlog. */
    void settled();

    /** The candidate is not worse than what is current and is announced. */
    void announced(String version, Judgement judgement);

    /** The candidate is kept, but not announced. */
    void keptBack(String version, Judgement judgement);

    /** Training goes on from a checkpoint that somebody else announced. */
    void rebased(String version);

    /** Training cannot go on from a checkpoint that somebody else announced and stays with its own. */
    void notRebased(String version, String reason);

    /** Training left the finite numbers and goes back to its last snapshot. */
    void diverged(String reason, int inARow, double rateFactor);

    /** Training has ended, until the service is started again. */
    void stopped(String reason);
}
