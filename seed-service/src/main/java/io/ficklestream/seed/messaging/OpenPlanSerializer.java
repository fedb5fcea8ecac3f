package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.SampleRange;
import io.ficklestream.seed.domain.EvidenceShape;
import io.ficklestream.seed.domain.OpenPlan;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Serializer;

/** Writes the state of an open plan; the first byte is the version of the layout, see {@link OpenPlanDeserializer}. */
final class OpenPlanSerializer implements Serializer<OpenPlan> {

    static final byte VERSION = 1;

    @Override
    public byte[] serialize(String topic, OpenPlan plan) {
        if (plan == null) {
            return null; // a deletion
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(plan.lastArrivalMillis());
            writeShape(out, plan.shape());
            out.writeInt(plan.held().size());
            for (SampleRange range : plan.held()) {
                out.writeInt(range.from());
                out.writeInt(range.to());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an in-memory stream does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void writeShape(DataOutputStream out, EvidenceShape shape) throws IOException {
        out.writeInt(shape.totalSamples());
        out.writeInt(shape.height());
        out.writeInt(shape.width());
        out.writeInt(shape.classes().size());
        for (String name : shape.classes()) {
            out.writeUTF(name);
        }
    }
}
