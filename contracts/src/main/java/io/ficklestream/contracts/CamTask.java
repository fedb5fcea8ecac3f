package io.ficklestream.contracts;

import java.util.Arrays;

/**
 * A piece of work for one localization worker: samples of one photograph in one view.
 *
 * @param plan what the task is part of
 * @param photograph the encoded photograph; not copied: do not modify after
 * @param view how the network sees the photograph
 * @param samples indices over all views: with n samples per view, view v holds v*n to (v+1)*n
 * @param activationThreshold the normalised score above which a pixel counts as hit, 0 (included) to 1 (excluded)
 * @param randomSeed varies all random selections of a run
 */
public record CamTask(
        ImagePlan plan,
        byte[] photograph,
        View view,
        SampleRange samples,
        double activationThreshold,
        long randomSeed) {
    public CamTask {
        Require.present(plan, "plan");
        Require.bytes(photograph, "photograph");
        Require.present(view, "view");
        plan.requireInside(samples);
        Require.that(
                activationThreshold >= 0 && activationThreshold < 1,
                "activation threshold must be at least 0 and below 1, but is %s",
                activationThreshold);
    }

    /** The record key on topic {@link Topics#CAM_TASKS}: spreads the tasks of one photograph over the workers. */
    public String key() {
        return plan.imageId() + "#" + samples.from();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CamTask that
                && plan.equals(that.plan)
                && Arrays.equals(photograph, that.photograph)
                && view.equals(that.view)
                && samples.equals(that.samples)
                && Double.compare(activationThreshold, that.activationThreshold) == 0
                && randomSeed == that.randomSeed;
    }

    @Override
    public int hashCode() {
        return 31 * plan.hashCode() + samples.hashCode();
    }
}
