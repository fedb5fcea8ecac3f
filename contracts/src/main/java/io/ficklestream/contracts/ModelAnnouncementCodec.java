package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.ModelAnnouncementProto;

/** {@link ModelAnnouncement} on the wire. */
final class ModelAnnouncementCodec {
    private ModelAnnouncementCodec() {}

    static Codec<ModelAnnouncement> create() {
        return new ProtobufCodec<>(
                "model announcement",
                ModelAnnouncementProto.ModelAnnouncement.parser(),
                ModelAnnouncementCodec::toWire,
                ModelAnnouncementCodec::fromWire);
    }

    private static ModelAnnouncementProto.ModelAnnouncement toWire(ModelAnnouncement announcement) {
        return ModelAnnouncementProto.ModelAnnouncement.newBuilder()
                .setRole(announcement.role())
                .setVersion(announcement.version())
                .setLocation(announcement.location())
                .setDigest(announcement.digest())
                .putAllProvenance(announcement.provenance())
                .putAllMetrics(announcement.metrics())
                .build();
    }

    private static ModelAnnouncement fromWire(ModelAnnouncementProto.ModelAnnouncement wire) {
        return new ModelAnnouncement(
                wire.getRole(),
                wire.getVersion(),
                wire.getLocation(),
                wire.getDigest(),
                wire.getProvenanceMap(),
                wire.getMetricsMap());
    }
}
