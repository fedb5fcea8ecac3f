package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.ImageProto;

/** {@link ImageMessage} on the wire. */
final class ImageMessageCodec {
    private ImageMessageCodec() {}

    static Codec<ImageMessage> create() {
        return new ProtobufCodec<>(
                "image", ImageProto.Image.parser(), ImageMessageCodec::toWire, ImageMessageCodec::fromWire);
    }

    private static ImageProto.Image toWire(ImageMessage message) {
        ImageProto.Image.Builder wire = ImageProto.Image.newBuilder()
                .setImageId(message.imageId())
                .setPhotograph(Wire.bytes(message.photograph()))
                .addAllLabels(message.labels());
        message.mask().ifPresent(mask -> wire.setMask(Wire.bytes(mask)));
        Wire.ifNotFirst(message.revision(), wire::setRevision);
        if (!message.processing().equals(ProcessingOptions.DEFAULT)) {
            wire.setProcessing(ProcessingOptionsWire.toWire(message.processing()));
        }
        if (message.onlyMaskIsNew()) {
            wire.setOnlyMaskIsNew(true);
        }
        return wire.build();
    }

    private static ImageMessage fromWire(ImageProto.Image wire) {
        return new ImageMessage(
                wire.getImageId(),
                wire.getPhotograph().toByteArray(),
                wire.getLabelsList(),
                Wire.optional(wire.hasMask(), wire.getMask()),
                wire.getRevision(),
                ProcessingOptionsWire.fromWire(wire.getProcessing()),
                wire.getOnlyMaskIsNew());
    }
}
