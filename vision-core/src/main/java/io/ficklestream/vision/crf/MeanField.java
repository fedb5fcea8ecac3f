package io.ficklestream.vision.crf;

import io.ficklestream.vision.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The iterations of one inference. Messages are computed group of labels by group, the update of the marginals pixel by
 * pixel; each is shared out among the threads that way. For one use.
 */
final class MeanField {
    private final LaneKernels kernels;
    private final LabelGroups groups;
    private final int width;
    private final int height;
    private final Workers workers;
    private final List<PairwiseFilter> filters;

    /** [group][pixel][lane] */
    private final float[][] energies;

    /** [labels][pixels] */
    private final float[] marginals;

    /**
     * @param energies [group][pixel][lane]
     * @param width of the image
     */
    MeanField(
            LaneKernels kernels,
            LabelGroups groups,
            float[][] energies,
            int width,
            List<PairwiseFilter> filters,
            Workers workers) {
        int pixels = energies[0].length / groups.lanes();
        this.kernels = kernels;
        this.groups = groups;
        this.width = width;
        this.height = pixels / width;
        this.workers = workers;
        this.filters = filters;
        this.energies = energies;
        this.marginals = new float[groups.labels() * pixels];
    }

    /** Marginals [labels][pixels] after so many iterations. */
    float[] infer(int iterations) {
        List<MarginalUpdate> updates = updates();
        FilterTasks tasks = new FilterTasks(filters, groups.count(), workers.threads());
        List<Runnable> next = each(updates, MarginalUpdate::passOn);
        workers.run(each(updates, MarginalUpdate::begin));
        for (int i = 1; i < iterations; i++) {
            workers.run(tasks.restarted());
            workers.run(next);
        }
        workers.run(tasks.restarted());
        workers.run(each(updates, MarginalUpdate::answer));
        return marginals;
    }

    private static List<Runnable> each(List<MarginalUpdate> updates, Consumer<MarginalUpdate> step) {
        return updates.stream()
                .<Runnable>map(update -> () -> step.accept(update))
                .toList();
    }

    private List<MarginalUpdate> updates() {
        int blockHeight =
                filters.stream().mapToInt(PairwiseFilter::blockHeight).max().orElse(1);
        int blocks = (height + blockHeight - 1) / blockHeight;
        List<MarginalUpdate> parts = new ArrayList<>();
        for (int part = 0; part < workers.threads(); part++) {
            int from = Math.min(height, boundary(blocks, part) * blockHeight);
            int to = Math.min(height, boundary(blocks, part + 1) * blockHeight);
            parts.add(new MarginalUpdate(kernels, groups, filters, energies, marginals, width, part, from, to));
        }
        return parts;
    }

    private int boundary(int length, int part) {
        return (int) ((long) length * part / workers.threads());
    }
}
