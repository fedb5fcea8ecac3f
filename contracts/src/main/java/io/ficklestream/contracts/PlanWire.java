package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.PlanProto;

/** Plans and sample ranges on the wire. */
final class PlanWire {
    private PlanWire() {}

    static PlanProto.ImagePlan toWire(ImagePlan plan) {
        PlanProto.ImagePlan.Builder wire = PlanProto.ImagePlan.newBuilder()
                .setImageId(plan.imageId())
                .setPlanId(plan.planId())
                .setModelVersion(plan.modelVersion())
                .addAllClasses(plan.classes())
                .setLabelOrigin(toWire(plan.labelOrigin()))
                .setTotalSamples(plan.totalSamples());
        Wire.ifNotFirst(plan.revision(), wire::setRevision);
        return wire.build();
    }

    static ImagePlan fromWire(boolean present, PlanProto.ImagePlan wire) {
        Wire.require(present, "plan");
        return new ImagePlan(
                wire.getImageId(),
                wire.getPlanId(),
                wire.getModelVersion(),
                wire.getClassesList(),
                fromWire(wire.getLabelOrigin()),
                wire.getTotalSamples(),
                wire.getRevision());
    }

    static PlanProto.SampleRange toWire(SampleRange samples) {
        return PlanProto.SampleRange.newBuilder()
                .setFrom(samples.from())
                .setTo(samples.to())
                .build();
    }

    static SampleRange fromWire(boolean present, PlanProto.SampleRange wire) {
        Wire.require(present, "samples");
        return new SampleRange(wire.getFrom(), wire.getTo());
    }

    private static PlanProto.LabelOrigin toWire(LabelOrigin origin) {
        return switch (origin) {
            case GIVEN -> PlanProto.LabelOrigin.LABEL_ORIGIN_GIVEN;
            case PREDICTED -> PlanProto.LabelOrigin.LABEL_ORIGIN_PREDICTED;
        };
    }

    private static LabelOrigin fromWire(PlanProto.LabelOrigin origin) {
        return switch (origin) {
            case LABEL_ORIGIN_UNSPECIFIED, LABEL_ORIGIN_GIVEN -> LabelOrigin.GIVEN;
            case LABEL_ORIGIN_PREDICTED -> LabelOrigin.PREDICTED;
            case UNRECOGNIZED ->
                throw new IllegalArgumentException("plan.label_origin has a value that this version does not know");
        };
    }
}
