package io.ficklestream.launcher.collect;

import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import java.util.List;

/** Remembers what a display showed last. */
final class Shown implements ProgressDisplay {

    List<StageProgress> last = List.of();

    @Override
    public void update(List<StageProgress> stages) {
        last = stages;
    }

    @Override
    public void say(String message) {
        throw new AssertionError("nothing to say: " + message);
    }

    @Override
    public void finish(List<StageProgress> stages) {
        last = stages;
    }
}
