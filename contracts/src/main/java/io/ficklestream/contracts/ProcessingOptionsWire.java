package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.ImageProto;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Processing options on the wire. */
final class ProcessingOptionsWire {
    private ProcessingOptionsWire() {}

    static ImageProto.ProcessingOptions toWire(ProcessingOptions options) {
        ImageProto.ProcessingOptions.Builder wire = ImageProto.ProcessingOptions.newBuilder();
        options.modelVersion().ifPresent(wire::setModelVersion);
        options.samplesPerView().ifPresent(wire::setSamplesPerView);
        options.activationThreshold().ifPresent(wire::setActivationThreshold);
        options.randomSeed().ifPresent(wire::setRandomSeed);
        return wire.build();
    }

    static ProcessingOptions fromWire(ImageProto.ProcessingOptions wire) {
        return new ProcessingOptions(
                wire.hasModelVersion() ? Optional.of(wire.getModelVersion()) : Optional.empty(),
                wire.hasSamplesPerView() ? OptionalInt.of(wire.getSamplesPerView()) : OptionalInt.empty(),
                wire.hasActivationThreshold()
                        ? OptionalDouble.of(wire.getActivationThreshold())
                        : OptionalDouble.empty(),
                wire.hasRandomSeed() ? OptionalLong.of(wire.getRandomSeed()) : OptionalLong.empty());
    }
}
