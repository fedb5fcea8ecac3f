package io.ficklestream.contracts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is to be computed for one photograph. Every message downstream of the classifier carries it.
 *
 * @param imageId names the photograph
 * @param planId 16 lower-case hexadecimal digits computed from everything that decides the result, so that the same
 *     submission planned twice has the same id
 * @param modelVersion the classifier whose maps are drawn; without {@code @}
 * @param classes names of the classes to localize, in the order of the evidence planes; at least one, none twice
 * @param labelOrigin where the classes come from
 * @param totalSamples stochastic samples over all views, 1 to {@value #MOST_SAMPLES}
 * @param revision of the image that was planned, see {@link ImageMessage#revision()}
 */
public record ImagePlan(
        String imageId,
        String planId,
        String modelVersion,
        List<String> classes,
        LabelOrigin labelOrigin,
        int totalSamples,
        long revision) {
    /** Sums of evidence count 65536 for a sample at most and are 32-bit integers. */
    public static final int MOST_SAMPLES = 32767;

    private static final Pattern PLAN_ID = Pattern.compile("[0-9a-f]{16}");

    public ImagePlan {
        Require.text(imageId, "image id");
        Require.that(
                PLAN_ID.matcher(Require.present(planId, "plan id")).matches(),
                "plan id must be 16 hexadecimal digits, but is \"%s\"",
                planId);
        Require.text(modelVersion, "model version");
        Require.that(modelVersion.indexOf('@') < 0, "model version \"%s\" must not contain @", modelVersion);
        classes = Require.distinctTexts(classes, "classes");
        Require.present(labelOrigin, "label origin");
        Require.that(
                totalSamples >= 1 && totalSamples <= MOST_SAMPLES,
                "total samples must be 1 to %d, but are %d",
                MOST_SAMPLES,
                totalSamples);
        Require.revision(revision);
    }

    /** The plan of an image as it was first submitted. */
    public ImagePlan(
            String imageId,
            String planId,
            String modelVersion,
            List<String> classes,
            LabelOrigin labelOrigin,
            int totalSamples) {
        this(imageId, planId, modelVersion, classes, labelOrigin, totalSamples, 0);
    }

    /** What evidence is merged by: the record key on topic {@link Topics#CAM_SAMPLES}. */
    public String evidenceKey() {
        return imageId + "@" + modelVersion + "@" + planId;
    }

    void requireInside(SampleRange samples) {
        Require.present(samples, "samples");
        Require.that(
                samples.to() <= totalSamples,
                "samples %d to %d go beyond the %d of the plan",
                samples.from(),
                samples.to(),
                totalSamples);
    }

    void requireShapeOf(EvidenceGrid evidence) {
        Require.present(evidence, "evidence");
        Require.that(
                evidence.classes() == classes.size(),
                "evidence has planes for %d classes, but the plan names %d",
                evidence.classes(),
                classes.size());
    }
}
