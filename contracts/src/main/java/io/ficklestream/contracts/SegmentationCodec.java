package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.SegmentationProto;

/** {@link Segmentation} on the wire. */
final class SegmentationCodec {
    private SegmentationCodec() {}

    static Codec<Segmentation> create() {
        return new ProtobufCodec<>(
                "segmentation",
                SegmentationProto.Segmentation.parser(),
                SegmentationCodec::toWire,
                SegmentationCodec::fromWire);
    }

    private static SegmentationProto.Segmentation toWire(Segmentation segmentation) {
        SegmentationProto.Segmentation.Builder wire = SegmentationProto.Segmentation.newBuilder()
                .setImageId(segmentation.imageId())
                .setModelVersion(segmentation.modelVersion())
                .setHeight(segmentation.height())
                .setWidth(segmentation.width())
                .setMask(Wire.bytes(segmentation.mask()))
                .setConfidence(Wire.bytes(segmentation.confidence()))
                .putAllProvenance(segmentation.provenance());
        Wire.ifNotFirst(segmentation.revision(), wire::setRevision);
        return wire.build();
    }

    private static Segmentation fromWire(SegmentationProto.Segmentation wire) {
        return new Segmentation(
                wire.getImageId(),
                wire.getModelVersion(),
                wire.getHeight(),
                wire.getWidth(),
                wire.getMask().toByteArray(),
                wire.getConfidence().toByteArray(),
                wire.getProvenanceMap(),
                wire.getRevision());
    }
}
