package io.ficklestream.benchmarks.stream;

import io.ficklestream.benchmarks.report.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Images per second, from the times at which images were done. A lap is as many images as there are photographs, which
 * makes laps comparable.
 *
 * @param startNanos when the first image began
 * @param doneNanos when each image was done, ascending; at least one
 * @param lap images in a lap
 */
record Throughput(long startNanos, List<Long> doneNanos, int lap) {

    private static final double NANOS = 1e9;

    Throughput {
        doneNanos = List.copyOf(doneNanos);
        if (doneNanos.isEmpty()) {
            throw new IllegalArgumentException("no image was done");
        }
    }

    int images() {
        return doneNanos.size();
    }

    /** Over the whole time. */
    double imagesPerSecond() {
        return images() / seconds(startNanos, doneNanos.get(images() - 1));
    }

    /** Over laps; over the whole where there is no full lap. */
    Figures figures() {
        List<Double> rates = new ArrayList<>();
        long from = startNanos;
        for (int done = lap; done <= images(); done += lap) {
            long to = doneNanos.get(done - 1);
            rates.add(lap / seconds(from, to));
            from = to;
        }
        if (rates.isEmpty()) {
            rates.add(imagesPerSecond());
        }
        return Figures.of(rates.stream().mapToDouble(Double::doubleValue).toArray(), "images/s");
    }

    private static double seconds(long from, long to) {
        return (to - from) / NANOS;
    }
}
