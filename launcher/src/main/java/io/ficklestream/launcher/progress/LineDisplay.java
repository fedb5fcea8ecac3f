package io.ficklestream.launcher.progress;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A line every few seconds, and only when something has changed: for logs and pipes. */
final class LineDisplay implements ProgressDisplay {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final PrintStream out;
    private final Clock clock;
    private Instant nextLine;
    private List<StageProgress> printed = List.of();

    LineDisplay(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.nextLine = clock.instant();
    }

    @Override
    public void update(List<StageProgress> stages) {
        if (!clock.instant().isBefore(nextLine)) {
            print(stages);
        }
    }

    @Override
    public void say(String message) {
        out.println(message);
    }

    @Override
    public void finish(List<StageProgress> stages) {
        print(stages);
    }

    private void print(List<StageProgress> stages) {
        if (stages.equals(printed)) {
            return;
        }
        out.println(stages.stream().map(LineDisplay::text).collect(Collectors.joining("   ", "  ", "")));
        out.flush();
        printed = List.copyOf(stages);
        nextLine = clock.instant().plus(INTERVAL);
    }

    private static String text(StageProgress stage) {
        return "%s %d/%d (%d%%)".formatted(stage.name(), stage.done(), stage.total(), stage.percent());
    }
}
