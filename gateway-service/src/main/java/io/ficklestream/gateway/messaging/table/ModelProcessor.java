package io.ficklestream.gateway.messaging.table;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.gateway.domain.AnnouncedModel;
import io.ficklestream.gateway.domain.Change;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;

/** Remembers which checkpoints were announced, and which of them is current in its role. */
public final class ModelProcessor implements Processor<String, byte[], Void, Void> {
    private static final Logger LOG = Logger.getLogger(ModelProcessor.class);

    private final Consumer<Change> changes;
    private final HeldParts held;
    private KeyValueStore<String, AnnouncedModel> models;
    private KeyValueStore<String, String> current;
    private int partition;

    /**
     * @param changes must not hold up the stream
     * @param held is told when the stores can be asked
     */
    public ModelProcessor(Consumer<Change> changes, HeldParts held) {
        this.changes = changes;
        this.held = held;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        models = context.getStateStore(TableStores.MODELS);
        current = context.getStateStore(TableStores.CURRENT_MODELS);
        partition = context.taskId().partition();
        held.opened(TableStores.OF_MODELS, partition);
    }

    @Override
    public void close() {
        held.closed(TableStores.OF_MODELS, partition);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (record.key() == null) {
            LOG.warn("Passed over an announcement without a key");
            return;
        }
        if (record.value() == null) {
            withdraw(record.key());
        } else {
            announce(record);
        }
        changes.accept(new Change.Models());
    }

    /** The key is a role or that of a version; one of them is not there. */
    private void withdraw(String key) {
        current.delete(key);
        models.delete(key);
    }

    private void announce(Record<String, byte[]> record) {
        try {
            ModelAnnouncement announcement = Codecs.MODEL_ANNOUNCEMENT.decode(record.value());
            Instant at = Instant.ofEpochMilli(record.timestamp());
            models.put(announcement.versionKey(), new AnnouncedModel(announcement, at));
            if (announcement.isMadeCurrentBy(record.key())) {
                current.put(announcement.role(), announcement.version());
            }
        } catch (UndecodableMessageException e) {
            LOG.warnf("Passed over an announcement that cannot be read: %s", e.getMessage());
        }
    }
}
