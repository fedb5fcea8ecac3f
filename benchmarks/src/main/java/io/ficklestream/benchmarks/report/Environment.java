package io.ficklestream.benchmarks.report;

import io.ficklestream.launcher.process.ProjectLayout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where and when figures were measured.
 *
 * @param entries by name, in the order of the report
 */
public record Environment(Map<String, Object> entries) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This machine, now. */
    public static Environment now(String effort, List<String> jvmFlags) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        entries.put("effort", effort);
        git("rev-parse", "HEAD").ifPresent(commit -> entries.put("commit", commit + changes()));
        entries.put("cores", Runtime.getRuntime().availableProcessors());
        entries.put("processor", processor());
        entries.put("java", Runtime.version() + " (" + System.getProperty("java.vm.name") + ")");
        entries.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        entries.put(
                "loadAtStart",
                Numbers.text(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        entries.put("jvmFlags", String.join(" ", jvmFlags));
        entries.put("error", "MAD: median absolute deviation of the iterations");
        return new Environment(entries);
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException noLinux) {
            return System.getProperty("os.arch");
        }
    }

    private static String changes() {
        return git("status", "--porcelain", "--untracked-files=no")
                .filter(text -> !text.isEmpty())
                .map(text -> " with uncommitted changes")
                .orElse("");
    }

    /** What git says in the project's folder; empty where there is no git or no repository. */
    private static Optional<String> git(String... arguments) {
        ProcessBuilder command = new ProcessBuilder("git");
        command.command().addAll(List.of(arguments));
        command.directory(ProjectLayout.ofRunningProgram().root().toFile());
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process git = command.start();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor(5, TimeUnit.SECONDS) && git.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The head of the table. */
    public List<String> lines() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }
}
