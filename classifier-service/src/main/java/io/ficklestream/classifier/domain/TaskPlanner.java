package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.View;
import java.util.ArrayList;
import java.util.List;

/** Cuts the work on an image into tasks whose sample ranges tile [0, total) without gap or overlap. */
public final class TaskPlanner {

    private final PlanningRules rules;

    public TaskPlanner(PlanningRules rules) {
        this.rules = rules;
    }

    /** The tasks, in the order of their samples; at least one. */
    public List<CamTask> plan(ImageMessage image, ImageLabels labels, String modelVersion) {
        ImagePlan plan = new ImagePlan(
                image.imageId(),
                PlanId.of(image.photograph(), labels.classes(), modelVersion, rules),
                modelVersion,
                labels.classes(),
                labels.origin(),
                rules.totalSamples());
        List<CamTask> tasks = new ArrayList<>();
        for (int view = 0; view < rules.views().size(); view++) {
            for (SampleRange samples : samplesOfView(view)) {
                tasks.add(task(plan, image.photograph(), rules.views().get(view), samples));
            }
        }
        return List.copyOf(tasks);
    }

    private List<SampleRange> samplesOfView(int view) {
        int end = (view + 1) * rules.samplesPerView();
        List<SampleRange> ranges = new ArrayList<>();
        int from = view * rules.samplesPerView();
        while (from < end) {
            int to = from + Math.min(rules.samplesPerTask(), end - from);
            ranges.add(new SampleRange(from, to));
            from = to;
        }
        return ranges;
    }

    private CamTask task(ImagePlan plan, byte[] photograph, View view, SampleRange samples) {
        return new CamTask(plan, photograph, view, samples, rules.activationThreshold(), rules.randomSeed());
    }
}
