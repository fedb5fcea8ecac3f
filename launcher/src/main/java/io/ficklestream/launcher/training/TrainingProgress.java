package io.ficklestream.launcher.training;

import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.networks.training.EpochResult;
import io.ficklestream.networks.training.TrainingListener;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Shows how training goes: a bar for the frozen part of the network, then one for each epoch. */
final class TrainingProgress implements TrainingListener {

    private final PrintStream out;
    private ProgressDisplay display;

    TrainingProgress(PrintStream out) {
        this.out = out;
        this.display = ProgressDisplay.on(out);
    }

    @Override
    public void extracted(int done, int total) {
        show(new StageProgress("features", done, total));
    }

    @Override
    public void stepped(int epoch, int step, int steps, float loss) {
        show(new StageProgress("epoch " + epoch, step, steps));
    }

    private void show(StageProgress stage) {
        if (stage.done() < stage.total()) {
            display.update(List.of(stage));
        } else {
            display.finish(List.of(stage));
            display = ProgressDisplay.on(out);
        }
    }

    @Override
    public void finished(EpochResult epoch) {
        out.printf(
                Locale.ROOT,
                "  epoch %d: loss %.4f, mAP %.4f, %.0f s%n",
                epoch.epoch(),
                epoch.loss(),
                epoch.meanAveragePrecision(),
                epoch.seconds());
    }
}
