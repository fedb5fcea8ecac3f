package io.ficklestream.benchmarks.stream;

import io.ficklestream.launcher.process.Stack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time that each process of a stack has taken since it started, and this one, which submits.
 *
 * @param byProcess in the order in which processes started
 */
record CpuTimes(Map<String, Duration> byProcess) {

    private static final String SUBMITTER = "submitter";

    static CpuTimes of(Stack stack) {
        Map<String, Duration> times = new LinkedHashMap<>();
        stack.processes()
                .forEach(process ->
                        ProcessHandle.of(process.pid()).ifPresent(handle -> times.put(process.name(), time(handle))));
        times.put(SUBMITTER, time(ProcessHandle.current()));
        return new CpuTimes(times);
    }

    /** Of this process alone. */
    static CpuTimes ofThisProcess(String name) {
        return new CpuTimes(Map.of(name, time(ProcessHandle.current())));
    }

    private static Duration time(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Seconds of every process for each of the images that were done since {@code earlier}. */
    Map<String, Double> secondsPerImageSince(CpuTimes earlier, int images) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        byProcess.forEach((name, time) -> {
            Duration taken = time.minus(earlier.byProcess.getOrDefault(name, Duration.ZERO));
            seconds.put(name, taken.toMillis() / 1e3 / images);
        });
        return seconds;
    }
}
