package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.CamTaskProto;

/** {@link CamTask} on the wire. */
final class CamTaskCodec {
    private CamTaskCodec() {}

    static Codec<CamTask> create() {
        return new ProtobufCodec<>(
                "cam task", CamTaskProto.CamTask.parser(), CamTaskCodec::toWire, CamTaskCodec::fromWire);
    }

    private static CamTaskProto.CamTask toWire(CamTask task) {
        return CamTaskProto.CamTask.newBuilder()
                .setPlan(PlanWire.toWire(task.plan()))
                .setPhotograph(Wire.bytes(task.photograph()))
                .setView(CamTaskProto.View.newBuilder()
                        .setScale(task.view().scale())
                        .setFlipped(task.view().flipped()))
                .setSamples(PlanWire.toWire(task.samples()))
                .setActivationThreshold(task.activationThreshold())
                .setRandomSeed(task.randomSeed())
                .build();
    }

    private static CamTask fromWire(CamTaskProto.CamTask wire) {
        Wire.require(wire.hasActivationThreshold(), "activation threshold");
        return new CamTask(
                PlanWire.fromWire(wire.hasPlan(), wire.getPlan()),
                wire.getPhotograph().toByteArray(),
                wire.hasView() ? view(wire.getView()) : View.ORIGINAL,
                PlanWire.fromWire(wire.hasSamples(), wire.getSamples()),
                wire.getActivationThreshold(),
                wire.getRandomSeed());
    }

    private static View view(CamTaskProto.View wire) {
        return new View(wire.hasScale() ? wire.getScale() : View.ORIGINAL.scale(), wire.getFlipped());
    }
}
