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
     * @param unary energies, [labels][pixels]
     * @param width of the image
     */
    MeanField(
            LaneKernels kernels,
            LabelGroups groups,
            float[] unary,
            int width,
            List<PairwiseFilter> filters,
            Workers workers) {
        int pixels = unary.length / groups.labels();
        this.kernels = kernels;
        this.groups = groups;
        this.width = width;
        this.height = pixels / width;
        this.workers = workers;
        this.filters = filters;
        this.energies = groups.interleaved(unary, pixels);
        this.marginals = new float[unary.length];
    }

    /** Marginals [labels][pixels] after so many iterations. */
    float[] infer(int iterations) {
        List<MarginalUpdate> updates = updates();
        List<Runnable> filterings = filterings();
        List<Runnable> next = each(updates, MarginalUpdate::passOn);
        workers.run(each(updates, MarginalUpdate::begin));
        for (int i = 1; i < iterations; i++) {
            workers.run(filterings);
            workers.run(next);
        }
        workers.run(filterings);
        workers.run(each(updates, MarginalUpdate::answer));
        return marginals;
    }

    private static List<Runnable> each(List<MarginalUpdate> updates, Consumer<MarginalUpdate> step) {
        return updates.stream()
                .<Runnable>map(update -> () -> step.accept(update))
                .toList();
    }

    private List<Runnable> filterings() {
        List<Runnable> parts = new ArrayList<>();
        for (int part = 0; part < workers.threads(); part++) {
            parts.add(filtering(boundary(groups.count(), part), boundary(groups.count(), part + 1)));
        }
        return parts;
    }

    private Runnable filtering(int from, int to) {
        List<PairwiseFilter.Filtering> filterings =
                filters.stream().map(PairwiseFilter::filtering).toList();
        return () -> {
            for (int group = from; group < to; group++) {
                for (int i = 0; i < filterings.size(); i++) {
                    filterings.get(i).filter(group);
                }
            }
        };
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
