package io.ficklestream.cam.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.View;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.MapPlacement;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.StochasticSelection;
import io.ficklestream.vision.parallel.Workers;
import java.time.Duration;
import java.util.List;

/** What one network pass found in one view of a photograph. It serves all tasks of that view. */
public final class ViewPass {

    /** Sample indices count over all views of a plan, so they tell the views apart and the key need not. */
    private static final int VIEW_OF_KEY = 0;

    private final StochasticSelection selection;
    private final Responses responses;
    private final MapPlacement placement;
    private final Duration networkTime;

    private ViewPass(StochasticSelection selection, Responses responses, MapPlacement placement, Duration networkTime) {
        this.selection = selection;
        this.responses = responses;
        this.placement = placement;
        this.networkTime = networkTime;
    }

    /**
     * Runs the network.
     *
     * @param threads share the samples of each task
     *
     * @throws RejectedTaskException if the network does not know one of the classes
     */
    static ViewPass run(
            ResponseNetwork network, RgbImage photograph, View view, List<String> classes, Workers threads) {
        int[] classIndices = positions(classes, network.classes());
        long start = System.nanoTime();
        Responses responses = network.responses(photograph, view, classIndices);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        MapPlacement placement = new MapPlacement(network.gridSide(), network.gridSide(), view.flipped());
        return new ViewPass(new StochasticSelection(network.selection(), threads), responses, placement, took);
    }

    private static int[] positions(List<String> classes, List<String> known) {
        return classes.stream()
                .mapToInt(name -> {
                    int position = known.indexOf(name);
                    if (position < 0) {
                        throw new RejectedTaskException("the plan asks for class " + name
                                + ", but the model knows only " + String.join(", ", known));
                    }
                    return position;
                })
                .toArray();
    }

    /** The evidence of a task's samples on the grid of the original view; the task must be of this pass's view and plan. */
    public Evidence evidence(CamTask task) {
        SelectionKey key =
                new SelectionKey(task.plan().imageId(), task.plan().modelVersion(), VIEW_OF_KEY, task.randomSeed());
        return selection.accumulate(
                responses, key, task.samples().from(), task.samples().to(), task.activationThreshold(), placement);
    }

    /** How long the network took. */
    public Duration networkTime() {
        return networkTime;
    }
}
