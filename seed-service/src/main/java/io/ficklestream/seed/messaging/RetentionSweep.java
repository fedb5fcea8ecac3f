package io.ficklestream.seed.messaging;

import io.ficklestream.seed.domain.OpenPlan;
import io.ficklestream.seed.domain.RetentionPolicy;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.state.KeyValueIterator;

/** Forgets what is older than the retention: completions silently, plans that never completed as dead letters. */
final class RetentionSweep implements Punctuator {

    private final PlanStores stores;
    private final RetentionPolicy policy;
    private final AbandonedPlans abandoned;

    RetentionSweep(PlanStores stores, RetentionPolicy policy, AbandonedPlans abandoned) {
        this.stores = stores;
        this.policy = policy;
        this.abandoned = abandoned;
    }

    @Override
    public void punctuate(long nowMillis) {
        forgetOldCompletions(nowMillis);
        giveUpOldPlans(nowMillis);
    }

    private void forgetOldCompletions(long nowMillis) {
        try (KeyValueIterator<String, Long> completions = stores.completions()) {
            while (completions.hasNext()) {
                KeyValue<String, Long> completion = completions.next();
                if (policy.isOver(completion.value, nowMillis)) {
                    stores.forgetCompletion(completion.key);
                }
            }
        }
    }

    private void giveUpOldPlans(long nowMillis) {
        try (KeyValueIterator<String, OpenPlan> plans = stores.openPlans()) {
            while (plans.hasNext()) {
                KeyValue<String, OpenPlan> plan = plans.next();
                if (policy.isOver(plan.value.lastArrivalMillis(), nowMillis)) {
                    abandoned.setAside(plan.key, plan.value, reason(plan.value));
                }
            }
        }
    }

    private String reason(OpenPlan plan) {
        return "no block of this plan arrived for %s and it is not complete: %s"
                .formatted(policy.retention(), plan.whatIsMissing());
    }
}
