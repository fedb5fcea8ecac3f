package io.ficklestream.benchmarks.stream;

import io.ficklestream.launcher.command.Shutdown;
import io.ficklestream.launcher.process.Stack;
import io.ficklestream.launcher.process.StackConfig;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A stack of its own, kept busy until it has settled, and then measured. */
final class StreamRound {
    private static final long PROGRESS_NANOS = Duration.ofSeconds(10).toNanos();

    private final StreamPlan plan;
    private final List<StreamPhotograph> photographs;
    private final Consumer<String> say;
    private long nextProgress;

    /**
     * What was found.
     *
     * @param throughput from submission to seed, settled
     * @param cpuSecondsPerImage by process
     * @param worker what the CAM workers did in that time
     */
    record Result(Throughput throughput, Map<String, Double> cpuSecondsPerImage, WorkerMetrics worker) {}

    StreamRound(StreamPlan plan, List<StreamPhotograph> photographs, Consumer<String> say) {
        this.plan = plan;
        this.photographs = photographs;
        this.say = say;
    }

    Result run(StackConfig config) {
        try (Stack stack = Stack.start(config, say)) {
            Shutdown.whenTold(stack::close);
            try (ClosedLoop loop = new ClosedLoop(stack.bootstrap(), photographs, plan.inFlight())) {
                nextProgress = System.nanoTime() + PROGRESS_NANOS;
                stepUntil(loop, stack, plan.inFlight(), plan.settling());
                return measure(loop, stack);
            }
        }
    }

    private Result measure(ClosedLoop loop, Stack stack) {
        int skipped = loop.arrived();
        CpuTimes cpuBefore = CpuTimes.of(stack);
        WorkerMetrics workerBefore = WorkerMetrics.of(stack.ports());
        say.accept("  settled after " + skipped + " seeds; now measuring");
        stepUntil(loop, stack, skipped + 2 * photographs.size(), plan.steady());
        Throughput throughput = loop.throughputAfter(skipped);
        return new Result(
                throughput,
                CpuTimes.of(stack).secondsPerImageSince(cpuBefore, throughput.images()),
                WorkerMetrics.of(stack.ports()).since(workerBefore));
    }

    private void stepUntil(ClosedLoop loop, Stack stack, int seeds, Duration atLeast) {
        long end = System.nanoTime() + atLeast.toNanos();
        while (loop.arrived() < seeds || System.nanoTime() < end) {
            loop.step();
            stack.requireUsable().forEach(say);
            reportProgress(loop.arrived());
        }
    }

    private void reportProgress(int seeds) {
        if (System.nanoTime() > nextProgress) {
            say.accept(String.format(Locale.ROOT, "  %d seeds so far", seeds));
            nextProgress += PROGRESS_NANOS;
        }
    }
}
