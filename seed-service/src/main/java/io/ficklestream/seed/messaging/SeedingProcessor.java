package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.seed.domain.SeededImage;
import io.ficklestream.seed.domain.Seeding;
import io.ficklestream.seed.domain.UnusableMessageException;
import io.ficklestream.servicekit.LogContext;
import io.ficklestream.servicekit.MessageSizeLimit;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** Turns the localization maps of each image into its seed mask; every record leads to exactly one mask or dead letter. */
final class SeedingProcessor implements Processor<String, byte[], String, byte[]> {

    private static final Logger LOG = Logger.getLogger(SeedingProcessor.class);

    private final Seeding seeding;
    private final SeedMetrics metrics;
    private ProcessorContext<String, byte[]> context;
    private DeadLetters deadLetters;

    SeedingProcessor(Seeding seeding, SeedMetrics metrics) {
        this.seeding = seeding;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        deadLetters = new DeadLetters(context, Stage.SEEDING, metrics);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        LocalizationMaps maps;
        try {
            maps = Codecs.LOCALIZATION_MAPS.decode(record.value());
        } catch (UndecodableMessageException e) {
            deadLetters.send(record, String.valueOf(record.key()), e.getMessage());
            return;
        }
        try (LogContext ignored = LogContext.of(maps.plan())) {
            seed(record, maps);
        }
    }

    private void seed(Record<String, byte[]> record, LocalizationMaps maps) {
        Seeds seeds;
        try {
            seeds = seedsOf(maps);
        } catch (UnusableMessageException e) {
            deadLetters.send(record, maps.plan().imageId(), e.getMessage());
            return;
        } catch (RuntimeException e) {
            LOG.error("Could not seed", e);
            deadLetters.send(record, maps.plan().imageId(), Defects.describe(e));
            return;
        }
        send(record, maps.key(), seeds);
    }

    private Seeds seedsOf(LocalizationMaps maps) {
        try {
            SeededImage image = seeding.seed(maps);
            byte[] encoded = Codecs.SEED_MASK.encode(image.mask());
            MessageSizeLimit.violation(Stage.SEEDING.outputTopic(), encoded).ifPresent(SeedingProcessor::refuse);
            return new Seeds(encoded, image.total(), image.refinement());
        } catch (OutOfMemoryError e) {
            // What failed is an array of the photograph's size, which is garbage by now; repeating would fail again.
            throw new UnusableMessageException(Defects.describeMemory(Runtime.getRuntime()), e);
        }
    }

    private void send(Record<String, byte[]> record, String imageId, Seeds seeds) {
        TimingHeaders timings = TimingHeaders.passedOnFrom(record.headers())
                .with("seeding", seeds.total())
                .with("crf", seeds.refinement());
        context.forward(
                new Record<>(imageId, seeds.encoded(), record.timestamp(), timings.headers()),
                Stage.SEEDING.resultSink());
        metrics.seedSent(seeds.total(), seeds.refinement());
        LOG.info("Seeded");
    }

    private static void refuse(String reason) {
        throw new UnusableMessageException(reason);
    }

    private record Seeds(byte[] encoded, Duration total, Duration refinement) {}
}
