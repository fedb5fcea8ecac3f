package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.contracts.Codec;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Records;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads photographs and pixel labels from their topics. */
public final class BrokerRecords implements Records {
    private final RecordReader reader;

    public BrokerRecords(RecordReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<ImageMessage> image(RecordPosition position) {
        return read(position, Codecs.IMAGE);
    }

    @Override
    public Optional<LocalizationMaps> localization(RecordPosition position) {
        return read(position, Codecs.LOCALIZATION_MAPS);
    }

    @Override
    public Optional<SeedMask> seeds(RecordPosition position) {
        return read(position, Codecs.SEED_MASK);
    }

    @Override
    public Optional<Segmentation> segmentation(RecordPosition position) {
        return read(position, Codecs.SEGMENTATION);
    }

    private <T> Optional<T> read(RecordPosition position, Codec<T> codec) {
        return reader.read(position).map(ConsumerRecord::value).map(codec::decode);
    }
}
