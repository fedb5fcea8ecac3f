package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.SampleBlockProto;

/** {@link SampleBlock} on the wire. */
final class SampleBlockCodec {
    private SampleBlockCodec() {}

    static Codec<SampleBlock> create() {
        return new ProtobufCodec<>(
                "sample block",
                SampleBlockProto.SampleBlock.parser(),
                SampleBlockCodec::toWire,
                SampleBlockCodec::fromWire);
    }

    private static SampleBlockProto.SampleBlock toWire(SampleBlock block) {
        SampleBlockProto.SampleBlock.Builder wire = SampleBlockProto.SampleBlock.newBuilder()
                .setPlan(PlanWire.toWire(block.plan()))
                .setSamples(PlanWire.toWire(block.samples()))
                .setEvidence(EvidenceWire.toWire(block.evidence()));
        block.photograph().ifPresent(photograph -> wire.setPhotograph(Wire.bytes(photograph)));
        return wire.build();
    }

    private static SampleBlock fromWire(SampleBlockProto.SampleBlock wire) {
        return new SampleBlock(
                PlanWire.fromWire(wire.hasPlan(), wire.getPlan()),
                PlanWire.fromWire(wire.hasSamples(), wire.getSamples()),
                EvidenceWire.fromWire(wire.hasEvidence(), wire.getEvidence()),
                Wire.optional(wire.hasPhotograph(), wire.getPhotograph()));
    }
}
