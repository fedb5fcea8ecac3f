package io.ficklestream.segmenter.domain.training;

import io.ficklestream.segmenter.domain.samples.Sample;
import java.nio.file.Path;
import java.util.List;

/** A network that is being trained. One thread uses it. */
public interface Learner extends AutoCloseable {

    /**
     * One step of the optimiser.
     *
     * @throws DivergenceException if a loss or a gradient is no longer a finite number
     */
    StepResult step(List<Sample> batch);

    /**
     * How well predictions agree with the labels of samples: mean intersection over union of all classes that occur.
     *
     * @param samples read one after the other, at least one
     */
    double agreement(Iterable<Sample> samples);

    /** Writes everything that {@link #resume} needs into an empty folder. */
    void save(Path folder);

    /** Goes on from a folder that {@link #save} wrote. */
    void resume(Path folder);

    /**
     * Writes a checkpoint that predictors can open.
     *
     * @return its digest
     */
    String writeCheckpoint(Path folder, CheckpointNotes notes);

    @Override
    void close();
}
