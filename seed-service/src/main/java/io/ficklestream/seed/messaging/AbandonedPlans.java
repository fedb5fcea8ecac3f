package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.SampleRange;
import io.ficklestream.seed.domain.OpenPlan;
import org.apache.kafka.streams.processor.api.Record;

/** Gives up an open plan: its blocks become dead letters and leave the state, so that no image is lost without a word. */
final class AbandonedPlans {

    private final PlanStores stores;
    private final DeadLetters deadLetters;

    AbandonedPlans(PlanStores stores, DeadLetters deadLetters) {
        this.stores = stores;
        this.deadLetters = deadLetters;
    }

    void setAside(String evidenceKey, OpenPlan plan, String reason) {
        String imageId = EvidenceKeys.imageId(evidenceKey);
        for (SampleRange held : plan.held()) {
            byte[] block = stores.block(evidenceKey, held);
            deadLetters.send(new Record<>(evidenceKey, block, plan.lastArrivalMillis()), imageId, reason);
        }
        stores.forget(evidenceKey, plan.held());
    }
}
