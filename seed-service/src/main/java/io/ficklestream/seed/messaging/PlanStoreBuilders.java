package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.servicekit.MessageSizeLimit;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** How the stores behind {@link PlanStores} are kept. */
final class PlanStoreBuilders {

    private PlanStoreBuilders() {}

    static List<StoreBuilder<?>> all() {
        return List.of(
                onDisk(PlanStores.BLOCKS, Serdes.ByteArray()),
                onDisk(PlanStores.OPEN, Serdes.serdeFrom(new OpenPlanSerializer(), new OpenPlanDeserializer())),
                onDisk(PlanStores.COMPLETED, Serdes.Long()));
    }

    /**
     * Cached, because most plans complete within one commit interval, and then neither the disk nor the changelog ever
     * sees their blocks.
     */
    private static <V> StoreBuilder<?> onDisk(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withCachingEnabled()
                .withLoggingEnabled(changelog());
    }

    /** A stored block carries a longer key than the message it came in, which may already be of the largest size. */
    private static Map<String, String> changelog() {
        int largest = TopicSpec.MAX_MESSAGE_BYTES + MessageSizeLimit.SLACK_BYTES;
        return Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(largest));
    }
}
