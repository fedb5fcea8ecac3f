package io.ficklestream.gateway.messaging.table;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.TrainingProgress;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.TrainingPoint;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;

/** Keeps the curve of each role's training, thinned. */
public final class TrainingProcessor implements Processor<String, byte[], Void, Void> {
    private static final Logger LOG = Logger.getLogger(TrainingProcessor.class);

    private final Consumer<Change> changes;
    private final HeldParts held;
    private KeyValueStore<String, TrainingPoint> points;
    private KeyValueStore<String, Thinning> thinnings;
    private int partition;

    /**
     * @param changes must not hold up the stream
     * @param held is told when the stores can be asked
     */
    public TrainingProcessor(Consumer<Change> changes, HeldParts held) {
        this.changes = changes;
        this.held = held;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        points = context.getStateStore(TableStores.TRAINING);
        thinnings = context.getStateStore(TableStores.THINNING);
        partition = context.taskId().partition();
        held.opened(TableStores.OF_TRAINING, partition);
    }

    @Override
    public void close() {
        held.closed(TableStores.OF_TRAINING, partition);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        try {
            TrainingProgress progress = Codecs.TRAINING_PROGRESS.decode(record.value());
            add(new TrainingPoint(progress, Instant.ofEpochMilli(record.timestamp())));
        } catch (UndecodableMessageException e) {
            LOG.warnf("Passed over a report of a training: %s", e.getMessage());
        }
    }

    private void add(TrainingPoint point) {
        String role = point.progress().role();
        Thinning before = Optional.ofNullable(thinnings.get(role)).orElse(Thinning.START);
        Thinning after = before.next();
        points.put(key(role, before.count()), point);
        thin(role, before, after);
        thinnings.put(role, after);
        changes.accept(new Change.Training(point));
    }

    private void thin(String role, Thinning before, Thinning after) {
        long last = before.count();
        if (last > 0 && !after.keeps(last - 1)) {
            points.delete(key(role, last - 1));
        }
        if (after.stride() != before.stride()) {
            for (long number = 0; number < last; number += before.stride()) {
                if (!after.keeps(number)) {
                    points.delete(key(role, number));
                }
            }
        }
    }

    private static String key(String role, long number) {
        return "%s/%019d".formatted(role, number);
    }
}
