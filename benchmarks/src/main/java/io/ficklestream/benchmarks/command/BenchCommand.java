package io.ficklestream.benchmarks.command;

import io.ficklestream.benchmarks.exchange.CrfExport;
import io.ficklestream.benchmarks.report.BenchFiles;
import io.ficklestream.benchmarks.report.ReferenceFile;
import io.ficklestream.benchmarks.stream.StreamPlan;
import io.ficklestream.benchmarks.suite.Effort;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.command.ErrorMessages;
import io.ficklestream.launcher.command.Logging;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ficklestream bench}. */
@Command(
        name = "ficklestream bench",
        description = "Measures the kernels with JMH, or with --stream the whole stream against the bare network pass;"
                + " prints a table and writes it as JSON. What the figures mean: docs/performance.md.")
public final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "Show this help and end.")
    private boolean help;

    @Option(names = "--quick", description = "Fewer cases and short: a look, no figures for publication.")
    private boolean quick;

    @Option(names = "--stream", description = "Measure the stream and the network pass instead of the kernels.")
    private boolean stream;

    @Option(
            names = "--only",
            paramLabel = "REGEX",
            description = "Only kernel cases whose title, such as 'Crf.infer iterations=10 labels=21 size=321x321',"
                    + " contains a match.")
    private Optional<String> only = Optional.empty();

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "Figures of another program to compare kernels with: a JSON list of objects with benchmark,"
                    + " params, median and unit.")
    private Optional<Path> reference = Optional.empty();

    @Option(
            names = "--write-crf-inputs",
            paramLabel = "DIR",
            description = "Measure nothing: write what the CRF is measured on to this folder, for another program.")
    private Optional<Path> crfInputs = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "out/bench.json",
            description = "Where the figures go (default: ${DEFAULT-VALUE}); environment and growth go beside it.")
    private Path out;

    @Option(names = "--debug", description = "Print stack traces and the libraries' own log.")
    private void debug(boolean wanted) {
        if (wanted) {
            Logging.toTheTerminal();
        }
    }

    @Override
    public void run() {
        if (crfInputs.isPresent()) {
            writeCrfInputs(crfInputs.get());
        } else {
            measure();
        }
    }

    private void writeCrfInputs(Path folder) {
        if (quick || stream || only.isPresent() || reference.isPresent()) {
            throw LauncherException.badInput(
                    "--write-crf-inputs measures nothing: leave --quick, --stream, --only and --reference out");
        }
        int written = new CrfExport(folder).write();
        spec.commandLine().getOut().println("wrote " + written + " inputs to " + folder);
    }

    private void measure() {
        PrintWriter terminal = spec.commandLine().getOut();
        BenchFiles files = new BenchFiles(out);
        if (stream) {
            requireKernelOptionsUnused();
            files.requireUsable();
            new StreamReport(quick ? StreamPlan.QUICK : StreamPlan.FULL, files, terminal).make();
        } else {
            KernelReport report = new KernelReport(quick ? Effort.QUICK : Effort.FULL, filter(), reference());
            files.requireUsable();
            report.make(files, terminal);
        }
    }

    private void requireKernelOptionsUnused() {
        if (only.isPresent() || reference.isPresent()) {
            throw LauncherException.badInput("--only and --reference are about kernels: leave them or --stream out");
        }
    }

    private Pattern filter() {
        try {
            return Pattern.compile(only.orElse(""));
        } catch (PatternSyntaxException e) {
            throw LauncherException.badInput(
                    "--only '" + e.getPattern() + "' is no regular expression: " + e.getDescription(), e);
        }
    }

    private ReferenceFile reference() {
        return reference.map(ReferenceFile::read).orElseGet(ReferenceFile::none);
    }

    /** The command line with its way of reporting errors. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new BenchCommand());
        commandLine.setParameterExceptionHandler(ErrorMessages::badUsage);
        commandLine.setExecutionExceptionHandler(ErrorMessages::failed);
        return commandLine;
    }

    public static void main(String[] args) {
        Logging.quiet();
        System.exit(commandLine().execute(args));
    }
}
