package io.ficklestream.cam.messaging;

import io.ficklestream.cam.domain.RejectedTaskException;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.vision.evidence.Evidence;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns evidence into records of the sample topic. */
final class SampleBlocks {

    private static final int ROOM_FOR_KEY_AND_HEADERS = 64 * 1024;
    private static final int MOST_BYTES = TopicSpec.MAX_MESSAGE_BYTES - ROOM_FOR_KEY_AND_HEADERS;

    private SampleBlocks() {}

    /** @throws RejectedTaskException if the evidence is too large for the topic */
    static ProducerRecord<String, byte[]> of(CamTask task, Evidence evidence) {
        SampleBlock block = new SampleBlock(task.plan(), task.samples(), grid(evidence), photograph(task));
        byte[] value = Codecs.SAMPLE_BLOCK.encode(block);
        if (value.length > MOST_BYTES) {
            throw new RejectedTaskException(String.format(
                    "its evidence for %d classes on %d x %d cells and its photograph make %d bytes, more than the %d"
                            + " that the topic takes: submit a smaller photograph",
                    evidence.classes(), evidence.height(), evidence.width(), value.length, MOST_BYTES));
        }
        return new ProducerRecord<>(Topics.CAM_SAMPLES, block.key(), value);
    }

    private static EvidenceGrid grid(Evidence evidence) {
        return new EvidenceGrid(
                evidence.classes(), evidence.height(), evidence.width(), evidence.hits(), evidence.sums());
    }

    /** Once per plan is enough for everyone downstream. */
    private static Optional<byte[]> photograph(CamTask task) {
        return task.samples().from() == 0 ? Optional.of(task.photograph()) : Optional.empty();
    }
}
