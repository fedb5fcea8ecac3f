package io.ficklestream.gateway.messaging.facts;

import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.RecordPosition;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jboss.logging.Logger;

/** Turns each record into its fact; what cannot be read is passed over, since the stage it was meant for says why. */
public final class FactProcessor implements Processor<String, byte[], String, Fact> {
    private static final Logger LOG = Logger.getLogger(FactProcessor.class);

    private final FactMetrics metrics;
    private ProcessorContext<String, Fact> context;

    public FactProcessor(FactMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Fact> context) {
        this.context = context;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        RecordMetadata metadata = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that was read has a position"));
        RecordPosition position = new RecordPosition(metadata.topic(), metadata.partition(), metadata.offset());
        metrics.read(position.topic());
        try {
            Instant at = Instant.ofEpochMilli(record.timestamp());
            AddressedFact read =
                    FactReader.read(new StreamRecord(position, at, record.headers(), record.key(), record.value()));
            context.forward(new Record<>(read.subject(), read.fact(), record.timestamp()));
        } catch (UndecodableMessageException e) {
            metrics.undecodable(position.topic());
            LOG.warnf("Passed over record %s: %s", position, e.getMessage());
        }
    }
}
