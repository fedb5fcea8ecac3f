package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.launcher.progress.StageProgress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How far the images of one submission are: which have their result, and how many samples are drawn. */
final class RunState {

    private static final int SAMPLES_BEFORE_THE_FIRST_PLAN = 200;

    private final int images;
    private final Set<String> pending;
    private final Map<String, Set<SampleRange>> blocks = new HashMap<>();
    private final Map<String, ImagePlan> plans = new HashMap<>();
    private int labeled;
    private int deadLettered;

    RunState(Collection<String> imageIds) {
        this.images = imageIds.size();
        this.pending = new TreeSet<>(imageIds);
    }

    /** Whether the image is one of this submission that has no result yet. */
    boolean awaits(String imageId) {
        return pending.contains(imageId);
    }

    /** A block of samples; the same block delivered twice counts once. */
    void samplesDone(ImagePlan plan, SampleRange samples) {
        if (!awaits(plan.imageId())) {
            return;
        }
        ImagePlan earlier = plans.put(plan.imageId(), plan);
        if (earlier != null && !earlier.evidenceKey().equals(plan.evidenceKey())) {
            blocks.remove(plan.imageId());
        }
        blocks.computeIfAbsent(plan.imageId(), id -> new HashSet<>()).add(samples);
    }

    void labeled(ImagePlan plan) {
        plans.put(plan.imageId(), plan);
        blocks.put(plan.imageId(), Set.of(new SampleRange(0, plan.totalSamples())));
        pending.remove(plan.imageId());
        labeled++;
    }

    void deadLettered(String imageId) {
        plans.remove(imageId);
        blocks.remove(imageId);
        pending.remove(imageId);
        deadLettered++;
    }

    boolean complete() {
        return pending.isEmpty();
    }

    /** What has come of the submission after {@code duration}. */
    RunTotals totals(Duration duration) {
        return new RunTotals(images, labeled, deadLettered, samplesPerImage(), Set.copyOf(pending), duration);
    }

    /** Samples per image over all its views, as the classifier planned them. */
    private int samplesPerImage() {
        return plans.values().stream().mapToInt(ImagePlan::totalSamples).max().orElse(SAMPLES_BEFORE_THE_FIRST_PLAN);
    }

    /** The three stages that a person watches; {@code submitted} images are in. */
    List<StageProgress> progress(int submitted) {
        int toLabel = images - deadLettered;
        return List.of(
                new StageProgress("images in", submitted, images),
                new StageProgress("samples done", samplesDone(), (long) toLabel * samplesPerImage()),
                new StageProgress("seeds out", labeled, toLabel));
    }

    private long samplesDone() {
        return blocks.values().stream()
                .flatMap(Set::stream)
                .mapToLong(SampleRange::size)
                .sum();
    }
}
