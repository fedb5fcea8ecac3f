package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.TrainingProgressProto;

/** {@link TrainingProgress} on the wire. */
final class TrainingProgressCodec {
    private TrainingProgressCodec() {}

    static Codec<TrainingProgress> create() {
        return new ProtobufCodec<>(
                "training progress",
                TrainingProgressProto.TrainingProgress.parser(),
                TrainingProgressCodec::toWire,
                TrainingProgressCodec::fromWire);
    }

    private static TrainingProgressProto.TrainingProgress toWire(TrainingProgress progress) {
        return TrainingProgressProto.TrainingProgress.newBuilder()
                .setRole(progress.role())
                .setBaseVersion(progress.baseVersion())
                .setStep(progress.step())
                .putAllMetrics(progress.metrics())
                .build();
    }

    private static TrainingProgress fromWire(TrainingProgressProto.TrainingProgress wire) {
        return new TrainingProgress(wire.getRole(), wire.getBaseVersion(), wire.getStep(), wire.getMetricsMap());
    }
}
