package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.SampleRange;
import io.ficklestream.seed.domain.OpenPlan;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The whole state of the aggregator. All of it lives in the three stores, which Kafka Streams restores from their
 * changelogs, and nothing in a field that a restart would lose.
 */
final class PlanStores {

    static final String BLOCKS = "blocks";
    static final String OPEN = "open";
    static final String COMPLETED = "completed";

    private final KeyValueStore<String, byte[]> blocks;
    private final KeyValueStore<String, OpenPlan> open;
    private final KeyValueStore<String, Long> completed;

    PlanStores(ProcessorContext<?, ?> context) {
        blocks = context.getStateStore(BLOCKS);
        open = context.getStateStore(OPEN);
        completed = context.getStateStore(COMPLETED);
    }

    boolean isCompleted(String evidenceKey) {
        return completed.get(evidenceKey) != null;
    }

    Optional<OpenPlan> openPlan(String evidenceKey) {
        return Optional.ofNullable(open.get(evidenceKey));
    }

    void keepBlock(String evidenceKey, OpenPlan grown, SampleRange added, byte[] block) {
        blocks.put(BlockKey.of(evidenceKey, added), block);
        open.put(evidenceKey, grown);
    }

    byte[] block(String evidenceKey, SampleRange samples) {
        return blocks.get(BlockKey.of(evidenceKey, samples));
    }

    void complete(String evidenceKey, List<SampleRange> held, long nowMillis) {
        forget(evidenceKey, held);
        completed.put(evidenceKey, nowMillis);
    }

    void forget(String evidenceKey, List<SampleRange> held) {
        held.forEach(range -> blocks.delete(BlockKey.of(evidenceKey, range)));
        open.delete(evidenceKey);
    }

    void forgetCompletion(String evidenceKey) {
        completed.delete(evidenceKey);
    }

    /** The caller closes it. */
    KeyValueIterator<String, OpenPlan> openPlans() {
        return open.all();
    }

    /** Completed plans with the time of their completion; the caller closes it. */
    KeyValueIterator<String, Long> completions() {
        return completed.all();
    }
}
