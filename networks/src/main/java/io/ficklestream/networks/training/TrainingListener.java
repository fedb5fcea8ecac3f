package io.ficklestream.networks.training;

/** Told how training goes; every method has an empty default. */
public interface TrainingListener {

    /** {@code done} of {@code total} photographs went through the frozen trunk. */
    default void extracted(int done, int total) {}

    /** One step of an epoch (from 1) is done. */
    default void stepped(int epoch, int step, int steps, float loss) {}

    /** An epoch is done. */
    default void finished(EpochResult result) {}
}
