package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.launcher.progress.StageProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far the images of one submission are: which have their results, and how many samples are drawn. */
final class RunState {

    private static final int SAMPLES_BEFORE_THE_FIRST_PLAN = 200;

    private final Set<String> images;
    private final Set<String> withoutSeeds;
    private final Set<String> withoutSegmentation;
    private final boolean segmentations;
    private final Map<String, Set<SampleRange>> blocks = new HashMap<>();
    private final Map<String, ImagePlan> plans = new HashMap<>();
    private int labeled;
    private int segmented;
    private int unsegmentable;
    private int deadLettered;

    RunState(Collection<String> imageIds, Awaited awaited) {
        this.images = Set.copyOf(imageIds);
        this.withoutSeeds = new HashSet<>(imageIds);
        this.segmentations = awaited == Awaited.SEEDS_AND_SEGMENTATIONS;
        this.withoutSegmentation = segmentations ? new HashSet<>(imageIds) : new HashSet<>();
    }

    /** Whether the image is one of this submission. */
    boolean knows(String imageId) {
        return images.contains(imageId);
    }

    /** Whether the image is one of this submission that has no seeds yet. */
    boolean awaitsSeeds(String imageId) {
        return withoutSeeds.contains(imageId);
    }

    /** Whether the image is one of this submission that has no segmentation yet and is to get one. */
    boolean awaitsSegmentation(String imageId) {
        return withoutSegmentation.contains(imageId);
    }

    /** A block of samples; the same block delivered twice counts once. */
    void samplesDone(ImagePlan plan, SampleRange samples) {
        if (!awaitsSeeds(plan.imageId())) {
            return;
        }
        ImagePlan earlier = plans.put(plan.imageId(), plan);
        if (earlier != null && !earlier.evidenceKey().equals(plan.evidenceKey())) {
            blocks.remove(plan.imageId());
        }
        blocks.computeIfAbsent(plan.imageId(), id -> new HashSet<>()).add(samples);
    }

    /** The image has its seeds. */
    void labeled(ImagePlan plan) {
        plans.put(plan.imageId(), plan);
        blocks.put(plan.imageId(), Set.of(new SampleRange(0, plan.totalSamples())));
        withoutSeeds.remove(plan.imageId());
        labeled++;
    }

    /** The image has its segmentation. */
    void segmented(String imageId) {
        withoutSegmentation.remove(imageId);
        segmented++;
    }

    /** The image will have no segmentation; its seeds are another matter. */
    void unsegmentable(String imageId) {
        withoutSegmentation.remove(imageId);
        unsegmentable++;
    }

    /** The image will have no seeds, and nothing else of it is waited for. */
    void deadLettered(String imageId) {
        plans.remove(imageId);
        blocks.remove(imageId);
        withoutSeeds.remove(imageId);
        if (withoutSegmentation.remove(imageId)) {
            unsegmentable++;
        }
        deadLettered++;
    }

    boolean complete() {
        return withoutSeeds.isEmpty() && withoutSegmentation.isEmpty();
    }

    /** What has come of the submission after {@code duration}. */
    RunTotals totals(Duration duration) {
        RunCounts counts = new RunCounts(images.size(), labeled, segmented, deadLettered);
        return new RunTotals(counts, samplesPerImage(), new Missing(withoutSeeds, withoutSegmentation), duration);
    }

    /** Samples per image over all its views, as the classifier planned them. */
    private int samplesPerImage() {
        return plans.values().stream().mapToInt(ImagePlan::totalSamples).max().orElse(SAMPLES_BEFORE_THE_FIRST_PLAN);
    }

    /** The stages that a person watches; {@code submitted} images are in. */
    List<StageProgress> progress(int submitted) {
        int toLabel = images.size() - deadLettered;
        List<StageProgress> stages = new ArrayList<>();
        stages.add(new StageProgress("images in", submitted, images.size()));
        stages.add(new StageProgress("samples done", samplesDone(), (long) toLabel * samplesPerImage()));
        stages.add(new StageProgress("seeds out", labeled, toLabel));
        if (segmentations) {
            stages.add(new StageProgress("segmentations", segmented, images.size() - unsegmentable));
        }
        return stages;
    }

    private long samplesDone() {
        return blocks.values().stream()
                .flatMap(Set::stream)
                .mapToLong(SampleRange::size)
                .sum();
    }
}
