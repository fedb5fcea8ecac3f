package io.ficklestream.benchmarks.kernels;

import io.ficklestream.benchmarks.superseded.GapSelection;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.localization.StochasticSelection;
import io.ficklestream.vision.parallel.Workers;

/** Ways to draw and count selections: the product's, and superseded ones to compare it with. */
public enum SelectionImplementation {
    CURRENT {
        @Override
        Kernel with(SelectionParameters parameters, Workers workers) {
            return new StochasticSelection(parameters, workers)::accumulate;
        }
    },
    /** Knows one thread. */
    GAPS {
        @Override
        Kernel with(SelectionParameters parameters, Workers workers) {
            return new GapSelection(parameters)::accumulate;
        }
    };

    private static final double THRESHOLD = 0.12;
    private static final SelectionKey KEY = new SelectionKey("benchmark", "benchmark", 0, 0);

    /** The signature that all implementations have in common. */
    interface Kernel {
        Evidence accumulate(Responses responses, SelectionKey key, int from, int to, double threshold);

        /** Evidence of the first selections of a fixed key. */
        default Evidence accumulate(Responses responses, int selections) {
            return accumulate(responses, KEY, 0, selections, THRESHOLD);
        }
    }

    abstract Kernel with(SelectionParameters parameters, Workers workers);
}
