package io.ficklestream.contracts;

import java.util.Optional;

/**
 * The evidence of some samples of a plan.
 *
 * @param plan what the block is part of
 * @param samples which samples the evidence sums
 * @param evidence one plane per class of the plan
 * @param photograph the encoded photograph, present exactly in the block that starts at sample 0, so that it travels
 *     once per plan; not copied: do not modify after
 */
public record SampleBlock(ImagePlan plan, SampleRange samples, EvidenceGrid evidence, Optional<byte[]> photograph) {
    public SampleBlock {
        Require.present(plan, "plan").requireInside(samples);
        plan.requireShapeOf(evidence);
        Require.present(photograph, "photograph").ifPresent(bytes -> Require.bytes(bytes, "photograph"));
        Require.that(
                photograph.isPresent() == (samples.from() == 0),
                "the photograph belongs in the block that starts at sample 0 and in no other; this one starts at %d and %s",
                samples.from(),
                photograph.isPresent() ? "has it" : "lacks it");
    }

    /** The record key on topic {@link Topics#CAM_SAMPLES}. */
    public String key() {
        return plan.evidenceKey();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleBlock that
                && plan.equals(that.plan)
                && samples.equals(that.samples)
                && evidence.equals(that.evidence)
                && ByteArrays.equal(photograph, that.photograph);
    }

    @Override
    public int hashCode() {
        return 31 * plan.hashCode() + samples.hashCode();
    }
}
