package io.ficklestream.launcher.segmenter;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some steps of training in a row, summed up.
 *
 * @param step the last of them, from 1
 * @param losses mean of every part of the loss, by name
 * @param meanIou on the validation photographs after them, 0..1; NaN where there are none
 * @param secondsPerStep without the measuring
 */
record Stretch(long step, SortedMap<String, Double> losses, double meanIou, double secondsPerStep) {

    Stretch {
        losses = new TreeMap<>(losses);
    }

    /** The mean of the whole loss. */
    double loss() {
        return losses.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
