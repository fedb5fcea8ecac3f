package io.ficklestream.launcher.progress;

import java.io.PrintStream;
import java.util.List;

/** One bar per stage, redrawn in place with the cursor movements that every terminal knows. */
final class BarDisplay implements ProgressDisplay {

    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_BAR = 5;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private final PrintStream out;
    private final int columns;
    private int drawnLines;

    BarDisplay(PrintStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void update(List<StageProgress> stages) {
        StringBuilder frame = new StringBuilder();
        if (drawnLines > 0) {
            frame.append("\033[").append(drawnLines).append('A');
        }
        for (StageProgress stage : stages) {
            frame.append('\r').append(line(stage)).append("\033[K\n");
        }
        out.print(frame);
        out.flush();
        drawnLines = stages.size();
    }

    @Override
    public void say(String message) {
        if (drawnLines > 0) {
            out.print("\033[" + drawnLines + "A\033[J");
        }
        out.println(message);
        drawnLines = 0;
    }

    @Override
    public void finish(List<StageProgress> stages) {
        update(stages);
        drawnLines = 0;
    }

    private String line(StageProgress stage) {
        String label = "  %-13s ".formatted(stage.name());
        String numbers = " %3d%%  %d/%d".formatted(stage.percent(), stage.done(), stage.total());
        int room = columns - label.length() - numbers.length() - 3;
        return label + "▕" + bar(stage.fraction(), Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room))) + "▏" + numbers;
    }

    /** A bar with a resolution of an eighth of a column. */
    private static String bar(double fraction, int width) {
        int eighths = (int) Math.floor(fraction * width * 8);
        int full = eighths / 8;
        if (full == width) {
            return "█".repeat(width);
        }
        return "█".repeat(full) + PARTS.charAt(eighths % 8) + " ".repeat(width - full - 1);
    }
}
