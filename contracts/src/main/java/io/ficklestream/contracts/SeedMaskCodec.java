package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.SeedMaskProto;

/** {@link SeedMask} on the wire. */
final class SeedMaskCodec {
    private SeedMaskCodec() {}

    static Codec<SeedMask> create() {
        return new ProtobufCodec<>(
                "seed mask", SeedMaskProto.SeedMask.parser(), SeedMaskCodec::toWire, SeedMaskCodec::fromWire);
    }

    private static SeedMaskProto.SeedMask toWire(SeedMask seeds) {
        return SeedMaskProto.SeedMask.newBuilder()
                .setPlan(PlanWire.toWire(seeds.plan()))
                .setHeight(seeds.height())
                .setWidth(seeds.width())
                .setMask(Wire.bytes(seeds.mask()))
                .setMaskBeforeCrf(Wire.bytes(seeds.maskBeforeCrf()))
                .setConfidence(Wire.bytes(seeds.confidence()))
                .putAllProvenance(seeds.provenance())
                .build();
    }

    private static SeedMask fromWire(SeedMaskProto.SeedMask wire) {
        return new SeedMask(
                PlanWire.fromWire(wire.hasPlan(), wire.getPlan()),
                wire.getHeight(),
                wire.getWidth(),
                wire.getMask().toByteArray(),
                wire.getMaskBeforeCrf().toByteArray(),
                wire.getConfidence().toByteArray(),
                wire.getProvenanceMap());
    }
}
