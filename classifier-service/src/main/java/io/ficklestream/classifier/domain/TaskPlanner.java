package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.SampleRange;
import java.util.ArrayList;
import java.util.List;

/** Cuts the work on an image into tasks whose sample ranges tile [0, total) without gap or overlap. */
public final class TaskPlanner {

    private final PlanningRules configured;

    public TaskPlanner(PlanningRules rules) {
        this.configured = rules;
    }

    /**
     * The tasks, in the order of their samples; at least one.
     *
     * @throws RejectedImageException if the image asks for what the rules cannot give
     */
    public List<CamTask> plan(ImageMessage image, ImageLabels labels, String modelVersion) {
        PlanningRules rules = rulesFor(image);
        ImagePlan plan = new ImagePlan(
                image.imageId(),
                PlanId.of(image, labels.classes(), modelVersion, rules),
                modelVersion,
                labels.classes(),
                labels.origin(),
                rules.totalSamples(),
                image.revision());
        List<CamTask> tasks = new ArrayList<>();
        for (int view = 0; view < rules.views().size(); view++) {
            for (SampleRange samples : samplesOfView(rules, view)) {
                tasks.add(new CamTask(
                        plan,
                        image.photograph(),
                        rules.views().get(view),
                        samples,
                        rules.activationThreshold(),
                        rules.randomSeed()));
            }
        }
        return List.copyOf(tasks);
    }

    private PlanningRules rulesFor(ImageMessage image) {
        try {
            return configured.changedBy(image.processing());
        } catch (IllegalArgumentException e) {
            throw new RejectedImageException("what is asked for cannot be done: " + e.getMessage(), e);
        }
    }

    private static List<SampleRange> samplesOfView(PlanningRules rules, int view) {
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
}
