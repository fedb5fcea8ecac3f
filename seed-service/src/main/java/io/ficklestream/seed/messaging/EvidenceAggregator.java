package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.seed.domain.BlockAdmission;
import io.ficklestream.seed.domain.RetentionPolicy;
import io.ficklestream.seed.domain.UnusableMessageException;
import io.ficklestream.servicekit.LogContext;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Reads sample blocks, sets aside what is no usable block, and gives the rest to the {@link PlanCollector}. */
final class EvidenceAggregator implements Processor<String, byte[], String, byte[]> {

    private final RetentionPolicy retention;
    private final SeedMetrics metrics;
    private DeadLetters deadLetters;
    private PlanCollector collector;

    EvidenceAggregator(RetentionPolicy retention, SeedMetrics metrics) {
        this.retention = retention;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        PlanStores stores = new PlanStores(context);
        deadLetters = new DeadLetters(context, Stage.AGGREGATION, metrics);
        AbandonedPlans abandoned = new AbandonedPlans(stores, deadLetters);
        collector = new PlanCollector(context, stores, abandoned, metrics);
        RetentionSweep sweep = new RetentionSweep(stores, retention, abandoned);
        context.schedule(retention.sweepInterval(), PunctuationType.WALL_CLOCK_TIME, sweep);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        metrics.blockReceived();
        SampleBlock block;
        try {
            block = Codecs.SAMPLE_BLOCK.decode(record.value());
        } catch (UndecodableMessageException e) {
            deadLetters.send(record, EvidenceKeys.imageId(record.key()), e.getMessage());
            return;
        }
        try (LogContext ignored = LogContext.of(block.plan())) {
            collect(record, block);
        }
    }

    private void collect(Record<String, byte[]> record, SampleBlock block) {
        try {
            BlockAdmission.check(record.key(), block);
            collector.add(record, block);
        } catch (UnusableMessageException e) {
            deadLetters.send(record, block.plan().imageId(), e.getMessage());
        }
    }
}
