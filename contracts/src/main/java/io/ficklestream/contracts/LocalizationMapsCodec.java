package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.LocalizationMapsProto;

/** {@link LocalizationMaps} on the wire. */
final class LocalizationMapsCodec {
    private LocalizationMapsCodec() {}

    static Codec<LocalizationMaps> create() {
        return new ProtobufCodec<>(
                "localization maps",
                LocalizationMapsProto.LocalizationMaps.parser(),
                LocalizationMapsCodec::toWire,
                LocalizationMapsCodec::fromWire);
    }

    private static LocalizationMapsProto.LocalizationMaps toWire(LocalizationMaps maps) {
        return LocalizationMapsProto.LocalizationMaps.newBuilder()
                .setPlan(PlanWire.toWire(maps.plan()))
                .setEvidence(EvidenceWire.toWire(maps.evidence()))
                .setPhotograph(Wire.bytes(maps.photograph()))
                .build();
    }

    private static LocalizationMaps fromWire(LocalizationMapsProto.LocalizationMaps wire) {
        return new LocalizationMaps(
                PlanWire.fromWire(wire.hasPlan(), wire.getPlan()),
                EvidenceWire.fromWire(wire.hasEvidence(), wire.getEvidence()),
                wire.getPhotograph().toByteArray());
    }
}
