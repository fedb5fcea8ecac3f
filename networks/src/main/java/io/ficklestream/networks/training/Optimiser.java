package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Session;

/**
 * Updates the parameters of a training graph from the gradients of its loss. What it remembers between steps, its
 * moments, can be read and restored by name, so that a resumed run goes on as if it had not been interrupted.
 *
 * <p>All updates wait for all gradients and for everything that is reported: otherwise a reference variable could change
 * before a lower layer's gradient has read it, and runs would differ.
 */
public interface Optimiser {

    /**
     * One update.
     *
     * @param fed a run that fetches nothing yet, and in which everything that the loss needs is fed: the network's
     *     inputs, or in place of what can be computed from them any tensors of the forward graph
     * @param step 1 for the first update
     * @param learningRate of parameters with multiplier 1
     * @return what the loss was before the update
     */
    StepOutcome step(Session.Runner fed, long step, double learningRate);

    /** Sets all moments to zero: the start of training. */
    void reset(Session session);

    /** All moments by name. */
    Map<String, FloatTensor> moments(Session session);

    /** @throws IllegalArgumentException for a name that this optimiser does not own */
    void restore(Session session, String name, FloatTensor tensor);

    /** Whether a name is that of a moment. */
    boolean owns(String name);

    /** Restores what a snapshot holds: its own moments here, everything else as parameters. */
    default void load(Session session, TrainableParameters parameters, Map<String, FloatTensor> tensors) {
        tensors.forEach((name, tensor) -> {
            if (owns(name)) {
                restore(session, name, tensor);
            } else {
                parameters.write(session, name, tensor);
            }
        });
    }
}
