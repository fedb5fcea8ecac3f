package io.ficklestream.launcher.progress;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;

/** Shows how far the stages are. */
public interface ProgressDisplay {

    /** Shows the present state; may be called often. */
    void update(List<StageProgress> stages);

    /** Says something in between, without disturbing what is shown. */
    void say(String message);

    /** Shows the last state for good. */
    void finish(List<StageProgress> stages);

    /** Bars that move on a terminal, a line every few seconds elsewhere. */
    static ProgressDisplay on(PrintStream out) {
        return Terminal.isInteractive()
                ? new BarDisplay(out, Terminal.columns())
                : new LineDisplay(out, Clock.systemUTC());
    }
}
