package io.ficklestream.contracts;

import java.util.Arrays;

/**
 * The merged evidence of all samples of a plan.
 *
 * @param plan what was computed
 * @param evidence one plane per class of the plan
 * @param photograph the encoded photograph; not copied: do not modify after
 */
public record LocalizationMaps(ImagePlan plan, EvidenceGrid evidence, byte[] photograph) {
    public LocalizationMaps {
        Require.present(plan, "plan").requireShapeOf(evidence);
        Require.bytes(photograph, "photograph");
    }

    /** The record key on topic {@link Topics#LOCALIZATION_MAPS}. */
    public String key() {
        return plan.imageId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizationMaps that
                && plan.equals(that.plan)
                && evidence.equals(that.evidence)
                && Arrays.equals(photograph, that.photograph);
    }

    @Override
    public int hashCode() {
        return 31 * plan.hashCode() + evidence.hashCode();
    }
}
