package io.ficklestream.gateway.messaging.table;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Processors that keep stores, one for each partition.
 *
 * @param processor makes a new one
 * @param stores what it keeps
 */
public record StoreKeepers<K, V>(Supplier<Processor<K, V, Void, Void>> processor, Set<StoreBuilder<?>> stores)
        implements ProcessorSupplier<K, V, Void, Void> {

    @Override
    public Processor<K, V, Void, Void> get() {
        return processor.get();
    }
}
