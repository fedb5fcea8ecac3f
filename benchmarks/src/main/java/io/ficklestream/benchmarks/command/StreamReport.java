package io.ficklestream.benchmarks.command;

import io.ficklestream.benchmarks.report.BenchFiles;
import io.ficklestream.benchmarks.report.BenchTable;
import io.ficklestream.benchmarks.report.Environment;
import io.ficklestream.benchmarks.report.Measurement;
import io.ficklestream.benchmarks.stream.StreamBenchmark;
import io.ficklestream.benchmarks.stream.StreamPlan;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures the stream and reports. */
final class StreamReport {
    private final StreamPlan plan;
    private final BenchFiles files;
    private final PrintWriter terminal;

    StreamReport(StreamPlan plan, BenchFiles files, PrintWriter terminal) {
        this.plan = plan;
        this.files = files;
        this.terminal = terminal;
    }

    void make() {
        Environment environment = Environment.now(
                plan.label(), ManagementFactory.getRuntimeMXBean().getInputArguments());
        environment.lines().forEach(this::say);
        say("");
        List<Measurement> rows = new StreamBenchmark(plan, this::say).run();
        files.writeRows(rows, name -> !name.startsWith(StreamBenchmark.PREFIX));
        files.writeEnvironment("stream", environment);
        say("");
        new BenchTable(rows).lines().forEach(this::say);
        say("");
        rows.forEach(this::sayProcessorTimes);
        say("written to " + files);
    }

    private void sayProcessorTimes(Measurement row) {
        if (row.more().get("cpuSecondsPerImage") instanceof Map<?, ?> times) {
            say("processor seconds per image in " + row.benchmark() + " " + row.params() + ":");
            times.forEach((name, seconds) -> say(String.format(Locale.ROOT, "  %-20s %.3f", name, seconds)));
        }
    }

    private void say(String line) {
        terminal.println(line);
        terminal.flush();
    }
}
