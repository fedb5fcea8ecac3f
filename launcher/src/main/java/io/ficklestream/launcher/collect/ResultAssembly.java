package io.ficklestream.launcher.collect;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins the events of each image to one result. Topics are read side by side, so a seed may come before the maps that
 * it was made of.
 */
final class ResultAssembly {

    private final RunState state;
    private final ResultListener listener;
    private final Map<String, StageEvent.MapsMerged> maps = new HashMap<>();
    private final Map<String, StageEvent.SeedReady> seeds = new HashMap<>();
    private final Map<String, Timings> blockTimings = new HashMap<>();

    ResultAssembly(RunState state, ResultListener listener) {
        this.state = state;
        this.listener = listener;
    }

    void accept(StageEvent event) {
        if (!state.awaits(event.imageId())) {
            return;
        }
        if (event instanceof StageEvent.SamplesDone samples) {
            state.samplesDone(samples.plan(), samples.samples());
            blockTimings.merge(event.imageId(), samples.timings(), Timings::plus);
        } else if (event instanceof StageEvent.MapsMerged merged) {
            maps.put(event.imageId(), merged);
            joinIfWhole(event.imageId());
        } else if (event instanceof StageEvent.SeedReady seed) {
            seeds.put(event.imageId(), seed);
            joinIfWhole(event.imageId());
        } else if (event instanceof StageEvent.SetAside aside) {
            setAside(aside.deadLetter());
        }
    }

    private void joinIfWhole(String imageId) {
        StageEvent.SeedReady seed = seeds.get(imageId);
        StageEvent.MapsMerged merged = maps.get(imageId);
        if (seed == null
                || merged == null
                || !seed.seed().plan().equals(merged.maps().plan())) {
            return;
        }
        Timings timings = timings(imageId, merged, seed);
        forget(imageId);
        state.labeled(seed.seed().plan());
        listener.labeled(new LabeledImage(seed.seed(), merged.maps(), timings));
    }

    /** Later stages pass the timings of one block on; what the blocks themselves say, summed, is the whole. */
    private Timings timings(String imageId, StageEvent.MapsMerged merged, StageEvent.SeedReady seed) {
        return merged.timings()
                .overlaidBy(seed.timings())
                .overlaidBy(blockTimings.getOrDefault(imageId, Timings.none()));
    }

    private void setAside(DeadLetter letter) {
        forget(letter.imageId());
        state.deadLettered(letter.imageId());
        listener.deadLettered(letter);
    }

    private void forget(String imageId) {
        seeds.remove(imageId);
        maps.remove(imageId);
        blockTimings.remove(imageId);
    }
}
