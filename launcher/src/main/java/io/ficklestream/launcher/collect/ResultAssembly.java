package io.ficklestream.launcher.collect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the events of each image to one result. Topics are read side by side, so a seed may come before the maps that
 * it was made of, and a segmentation before or after both.
 */
final class ResultAssembly {

    private final RunState state;
    private final ResultListener listener;
    private final Map<String, StageEvent.MapsMerged> maps = new HashMap<>();
    private final Map<String, StageEvent.SeedReady> seeds = new HashMap<>();
    private final Map<String, Timings> blockTimings = new HashMap<>();
    private final Map<String, StageEvent.SegmentationReady> segmentations = new HashMap<>();
    private final Map<String, LabeledImage> unsegmented = new TreeMap<>();
    private final Set<DeadLetter> noted = new HashSet<>();

    ResultAssembly(RunState state, ResultListener listener) {
        this.state = state;
        this.listener = listener;
    }

    void accept(StageEvent event) {
        if (event instanceof StageEvent.SetAside aside) {
            setAside(aside.deadLetter());
        } else if (event instanceof StageEvent.SegmentationReady segmentation) {
            segmented(segmentation);
        } else if (state.awaitsSeeds(event.imageId())) {
            onTheWayToSeeds(event);
        }
    }

    private void onTheWayToSeeds(StageEvent event) {
        if (event instanceof StageEvent.SamplesDone samples) {
            state.samplesDone(samples.plan(), samples.samples());
            blockTimings.merge(event.imageId(), samples.timings(), Timings::plus);
        } else if (event instanceof StageEvent.MapsMerged merged) {
            maps.put(event.imageId(), merged);
            joinIfWhole(event.imageId());
        } else if (event instanceof StageEvent.SeedReady seed) {
            seeds.put(event.imageId(), seed);
            joinIfWhole(event.imageId());
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
        LabeledImage image = new LabeledImage(seed.seed(), merged.maps(), timings(imageId, merged, seed));
        forget(imageId);
        state.labeled(seed.seed().plan());
        unsegmented.put(imageId, image);
        tellIfWhole(imageId);
    }

    /** Later stages pass the timings of one block on; what the blocks themselves say, summed, is the whole. */
    private Timings timings(String imageId, StageEvent.MapsMerged merged, StageEvent.SeedReady seed) {
        return merged.timings()
                .overlaidBy(seed.timings())
                .overlaidBy(blockTimings.getOrDefault(imageId, Timings.none()));
    }

    private void segmented(StageEvent.SegmentationReady segmentation) {
        String imageId = segmentation.imageId();
        if (state.awaitsSegmentation(imageId)) {
            segmentations.put(imageId, segmentation);
            state.segmented(imageId);
            tellIfWhole(imageId);
        }
    }

    private void tellIfWhole(String imageId) {
        if (unsegmented.containsKey(imageId) && !state.awaitsSegmentation(imageId)) {
            tell(imageId);
        }
    }

    private void tell(String imageId) {
        LabeledImage image = unsegmented.remove(imageId);
        StageEvent.SegmentationReady segmentation = segmentations.remove(imageId);
        listener.labeled(segmentation == null ? image : image.with(segmentation));
    }

    /** Tells of the images whose seeds are there, although their segmentation is not and will not come. */
    void tellUnsegmented() {
        Set.copyOf(unsegmented.keySet()).forEach(this::tell);
    }

    private void setAside(DeadLetter letter) {
        if (letter.isOfSegmenter()) {
            note(letter);
        } else if (state.awaitsSeeds(letter.imageId())) {
            forget(letter.imageId());
            segmentations.remove(letter.imageId());
            state.deadLettered(letter.imageId());
            listener.deadLettered(letter);
        }
    }

    private void note(DeadLetter letter) {
        if (state.knows(letter.imageId()) && noted.add(letter)) {
            listener.noted(letter);
        }
        if (letter.endsSegmentation() && state.awaitsSegmentation(letter.imageId())) {
            state.unsegmentable(letter.imageId());
            tellIfWhole(letter.imageId());
        }
    }

    private void forget(String imageId) {
        seeds.remove(imageId);
        maps.remove(imageId);
        blockTimings.remove(imageId);
    }
}
