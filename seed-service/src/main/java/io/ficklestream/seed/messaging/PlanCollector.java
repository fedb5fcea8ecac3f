package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.seed.domain.EvidenceMerger;
import io.ficklestream.seed.domain.EvidenceShape;
import io.ficklestream.seed.domain.OpenPlan;
import io.ficklestream.seed.domain.UnusableMessageException;
import io.ficklestream.servicekit.MessageSizeLimit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/**
 * Collects the blocks of each plan and sends the merged evidence once, when the blocks held make up all samples. Blocks
 * may come in any order, in any division of the samples, and more than once, also after the plan is complete.
 */
final class PlanCollector {

    private static final Logger LOG = Logger.getLogger(PlanCollector.class);

    private final ProcessorContext<String, byte[]> context;
    private final PlanStores stores;
    private final AbandonedPlans abandoned;
    private final SeedMetrics metrics;

    PlanCollector(
            ProcessorContext<String, byte[]> context,
            PlanStores stores,
            AbandonedPlans abandoned,
            SeedMetrics metrics) {
        this.context = context;
        this.stores = stores;
        this.abandoned = abandoned;
        this.metrics = metrics;
    }

    /** @throws UnusableMessageException when the block does not fit the blocks that its plan already has */
    void add(Record<String, byte[]> record, SampleBlock block) {
        String plan = block.plan().evidenceKey();
        EvidenceShape shape = EvidenceShape.of(block);
        OpenPlan open = stores.openPlan(plan).orElseGet(() -> OpenPlan.empty(shape));
        if (stores.isCompleted(plan) || open.holds(block.samples())) {
            metrics.duplicateIgnored();
            LOG.debugf("Ignored samples %s: they are known", block.samples());
            return;
        }
        shape.differenceFrom(open.shape()).ifPresent(PlanCollector::refuse);
        OpenPlan grown = open.with(block.samples(), context.currentSystemTimeMs());
        stores.keepBlock(plan, grown, block.samples(), record.value());
        grown.cover().ifPresent(cover -> complete(record, plan, grown, cover));
    }

    private void complete(Record<String, byte[]> last, String plan, OpenPlan grown, List<SampleRange> cover) {
        List<byte[]> blocks =
                cover.stream().map(range -> stores.block(plan, range)).toList();
        long start = System.nanoTime();
        LocalizationMaps merged;
        try {
            merged = EvidenceMerger.merge(
                    blocks.stream().map(Codecs.SAMPLE_BLOCK::decode).toList());
        } catch (RuntimeException e) {
            LOG.error("Could not merge the evidence", e);
            abandoned.setAside(plan, grown, Defects.describe(e));
            return;
        }
        byte[] encoded = Codecs.LOCALIZATION_MAPS.encode(merged);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Optional<String> tooLarge = MessageSizeLimit.violation(Stage.AGGREGATION.outputTopic(), encoded);
        if (tooLarge.isPresent()) {
            abandoned.setAside(plan, grown, tooLarge.get());
            return;
        }
        stores.complete(plan, grown.held(), context.currentSystemTimeMs());
        send(last, merged.plan().imageId(), encoded, took);
    }

    private void send(Record<String, byte[]> last, String imageId, byte[] merged, Duration took) {
        TimingHeaders timings = TimingHeaders.passedOnFrom(last.headers()).with("merge", took);
        context.forward(
                new Record<>(imageId, merged, last.timestamp(), timings.headers()), Stage.AGGREGATION.resultSink());
        metrics.planMerged(took);
        LOG.debug("Merged the evidence of all samples");
    }

    private static void refuse(String reason) {
        throw new UnusableMessageException(reason);
    }
}
