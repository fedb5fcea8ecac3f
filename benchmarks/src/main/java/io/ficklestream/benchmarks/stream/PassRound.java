package io.ficklestream.benchmarks.stream;

import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.StochasticSelection;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Photographs through the served network one after the other, as a worker does it at its default settings; with or
 * without all the selections of each. Decoding is not part of it, resizing is.
 */
final class PassRound {
    /** Of one image; this and the threshold are the stream's defaults. */
    static final int SELECTIONS = 200;

    private static final double ACTIVATION_THRESHOLD = 0.12;
    private static final double ORIGINAL_SCALE = 1;
    private static final String PROCESS = "network";

    private final FickleNetClassifier network;
    private final List<StreamPhotograph> photographs;
    private final boolean withSelections;
    private final StochasticSelection selection;
    private final List<Long> done = new ArrayList<>();
    private long passNanos;
    private long selectionNanos;
    private long allocated;
    private Map<String, Double> cpuSecondsPerImage;
    private Throughput throughput;

    PassRound(FickleNetClassifier network, List<StreamPhotograph> photographs, boolean withSelections) {
        this.network = network;
        this.photographs = photographs;
        this.withSelections = withSelections;
        this.selection = new StochasticSelection(network.selection());
    }

    /** Measures whole laps for at least so long. */
    PassRound run(int warmUpPasses, Duration atLeast) {
        for (int i = 0; i < warmUpPasses; i++) {
            pass(photographs.get(i % photographs.size()));
        }
        passNanos = 0;
        selectionNanos = 0;
        long allocatedBefore = allocatedBytes();
        CpuTimes cpuBefore = CpuTimes.ofThisProcess(PROCESS);
        long start = System.nanoTime();
        while (done.isEmpty() || System.nanoTime() - start < atLeast.toNanos()) {
            for (StreamPhotograph photograph : photographs) {
                pass(photograph);
                done.add(System.nanoTime());
            }
        }
        throughput = new Throughput(start, done, photographs.size());
        allocated = allocatedBytes() - allocatedBefore;
        cpuSecondsPerImage = CpuTimes.ofThisProcess(PROCESS).secondsPerImageSince(cpuBefore, done.size());
        return this;
    }

    private void pass(StreamPhotograph photograph) {
        long start = System.nanoTime();
        Responses responses = network.responses(
                photograph.decoded(), ORIGINAL_SCALE, false, photograph.classIndices(network.classes()));
        long passed = System.nanoTime();
        if (withSelections) {
            SelectionKey key = new SelectionKey(photograph.id(), network.version(), 0, 0);
            selection.accumulate(responses, key, 0, SELECTIONS, ACTIVATION_THRESHOLD);
        }
        passNanos += passed - start;
        selectionNanos += System.nanoTime() - passed;
    }

    Throughput throughput() {
        return throughput;
    }

    /** What the selections took on top, in percent of the passes beside them. */
    double selectionsPercentOfPass() {
        return 100.0 * selectionNanos / passNanos;
    }

    Map<String, Double> cpuSecondsPerImage() {
        return cpuSecondsPerImage;
    }

    double allocatedBytesPerImage() {
        return (double) allocated / done.size();
    }

    private static long allocatedBytes() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
