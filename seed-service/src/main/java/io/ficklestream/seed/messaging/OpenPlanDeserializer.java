package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.SampleRange;
import io.ficklestream.seed.domain.EvidenceShape;
import io.ficklestream.seed.domain.OpenPlan;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads what {@link OpenPlanSerializer} writes. */
final class OpenPlanDeserializer implements Deserializer<OpenPlan> {

    @Override
    public OpenPlan deserialize(String topic, byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            requireVersion(in.readByte());
            long lastArrivalMillis = in.readLong();
            return new OpenPlan(readShape(in), readRanges(in), lastArrivalMillis);
        } catch (IOException e) {
            throw new SerializationException("the state of an open plan is damaged: " + bytes.length + " bytes", e);
        }
    }

    private static void requireVersion(byte version) {
        if (version != OpenPlanSerializer.VERSION) {
            throw new SerializationException("the state of an open plan has layout " + version + ", this program reads "
                    + OpenPlanSerializer.VERSION);
        }
    }

    private static EvidenceShape readShape(DataInputStream in) throws IOException {
        int totalSamples = in.readInt();
        int height = in.readInt();
        int width = in.readInt();
        int count = in.readInt();
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            classes.add(in.readUTF());
        }
        return new EvidenceShape(classes, totalSamples, height, width);
    }

    private static List<SampleRange> readRanges(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<SampleRange> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ranges.add(new SampleRange(in.readInt(), in.readInt()));
        }
        return ranges;
    }
}
