package io.ficklestream.launcher.status;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.TopicReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which checkpoints are current and which are known, as the {@code models} topic says. */
public final class Models {

    private Models() {}

    /** The current checkpoint of every role that has one, by role. */
    public static Collection<ModelAnnouncement> current(String bootstrap) {
        return latestOfKeys(bootstrap).entrySet().stream()
                .filter(announced -> announced.getValue().isMadeCurrentBy(announced.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Every checkpoint that could be made current, by role and version. */
    public static Collection<ModelAnnouncement> known(String bootstrap) {
        return latestOfKeys(bootstrap).values().stream()
                .collect(Collectors.toMap(
                        ModelAnnouncement::versionKey, model -> model, (first, second) -> second, TreeMap::new))
                .values();
    }

    private static Map<String, ModelAnnouncement> latestOfKeys(String bootstrap) {
        Map<String, ModelAnnouncement> latest = new TreeMap<>();
        try (TopicReader reader = TopicReader.fromBeginning(bootstrap, List.of(Topics.MODELS))) {
            reader.readToEnd(announced -> apply(latest, announced));
        }
        return latest;
    }

    /** A record without a value withdraws what its key stood for. */
    private static void apply(Map<String, ModelAnnouncement> latest, ConsumerRecord<String, byte[]> announced) {
        if (announced.value() == null) {
            latest.remove(announced.key());
        } else {
            latest.put(announced.key(), Codecs.MODEL_ANNOUNCEMENT.decode(announced.value()));
        }
    }
}
