package io.ficklestream.benchmarks.command;

import io.ficklestream.benchmarks.report.BenchFiles;
import io.ficklestream.benchmarks.report.BenchTable;
import io.ficklestream.benchmarks.report.Environment;
import io.ficklestream.benchmarks.report.Growth;
import io.ficklestream.benchmarks.report.GrowthTable;
import io.ficklestream.benchmarks.report.Measurement;
import io.ficklestream.benchmarks.report.Ratios;
import io.ficklestream.benchmarks.report.ReferenceFile;
import io.ficklestream.benchmarks.stream.StreamBenchmark;
import io.ficklestream.benchmarks.suite.BenchmarkCase;
import io.ficklestream.benchmarks.suite.Effort;
import io.ficklestream.benchmarks.suite.JmhRun;
import io.ficklestream.benchmarks.suite.KernelSuite;
import io.ficklestream.launcher.LauncherException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measures kernels and reports. */
final class KernelReport {
    private final Effort effort;
    private final List<BenchmarkCase> cases;
    private final ReferenceFile reference;

    /** @throws LauncherException if no case matches */
    KernelReport(Effort effort, Pattern only, ReferenceFile reference) {
        this.effort = effort;
        this.reference = reference;
        List<BenchmarkCase> all = KernelSuite.cases(effort);
        this.cases =
                all.stream().filter(one -> only.matcher(one.title()).find()).toList();
        if (cases.isEmpty()) {
            throw LauncherException.badInput("--only '" + only + "' matches none of the " + all.size() + " cases of "
                    + all.stream().map(BenchmarkCase::name).distinct().collect(Collectors.joining(", ")));
        }
    }

    void make(BenchFiles files, PrintWriter terminal) {
        Environment environment = Environment.now(effort.label(), JmhRun.JVM_FLAGS);
        environment.lines().forEach(terminal::println);
        terminal.println();
        terminal.flush();
        List<Measurement> rows = Ratios.add(measure(files, terminal), reference);
        List<Growth> growth = Growth.in(rows);
        files.writeRows(rows, name -> name.startsWith(StreamBenchmark.PREFIX));
        files.writeGrowth(growth);
        files.writeEnvironment("kernels", environment);
        print(rows, growth, terminal);
        terminal.println("written to " + files);
    }

    private List<Measurement> measure(BenchFiles files, PrintWriter terminal) {
        List<Measurement> rows = new ArrayList<>();
        try (JmhRun jmh = new JmhRun(effort, files.log())) {
            for (int i = 0; i < cases.size(); i++) {
                terminal.printf(
                        "[%2d/%d] %s%n", i + 1, cases.size(), cases.get(i).title());
                terminal.flush();
                rows.addAll(jmh.measure(cases.get(i)));
            }
        }
        return rows;
    }

    private void print(List<Measurement> rows, List<Growth> growth, PrintWriter terminal) {
        terminal.println();
        new BenchTable(rows).lines().forEach(terminal::println);
        if (!growth.isEmpty()) {
            terminal.printf(
                    "%nGrowth, from the first to the last value; at most %.0f %% above linear passes:%n%n",
                    100 * Growth.TOLERANCE);
            GrowthTable.lines(growth).forEach(terminal::println);
        }
        terminal.println();
        long unmatched = reference.unmatched(rows);
        if (unmatched > 0) {
            terminal.println(unmatched + " of the reference's figures match no row");
        }
    }
}
