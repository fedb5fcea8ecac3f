package io.ficklestream.launcher.status;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.TopicReader;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which checkpoints are current, as the {@code models} topic says. */
public final class Models {

    private Models() {}

    /** The latest announcement of every role. */
    public static Collection<ModelAnnouncement> current(String bootstrap) {
        SortedMap<String, ModelAnnouncement> byRole = new TreeMap<>();
        try (TopicReader reader = TopicReader.fromBeginning(bootstrap, List.of(Topics.MODELS))) {
            reader.readToEnd(kafkaRecord -> apply(byRole, kafkaRecord));
        }
        return byRole.values();
    }

    /** A record without a value withdraws the role's model. */
    private static void apply(SortedMap<String, ModelAnnouncement> byRole, ConsumerRecord<String, byte[]> kafkaRecord) {
        if (kafkaRecord.value() == null) {
            byRole.remove(kafkaRecord.key());
        } else {
            byRole.put(kafkaRecord.key(), Codecs.MODEL_ANNOUNCEMENT.decode(kafkaRecord.value()));
        }
    }
}
