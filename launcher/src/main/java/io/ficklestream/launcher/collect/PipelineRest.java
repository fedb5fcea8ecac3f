package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaAnswers;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.status.LagReader;
import io.ficklestream.launcher.status.StageLag;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.GroupState;

/**
 * Tells whether the stream has finished everything that was put into it.
 *
 * <p>A stage commits an input only after its outputs are written. So when the first stage has caught up, and after that
 * the second, and so on, nothing is on its way any more.
 */
final class PipelineRest {

    private static final int REQUEST_MILLIS = 10_000;
    private static final List<String> DOWNSTREAM =
            List.of(Topics.IMAGES, Topics.CAM_TASKS, Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS);

    /** What the segmenter learns from waits as long as learning takes; no result of an image waits for that. */
    private static final Set<String> LEARNERS = Set.of("segmenter-photographs", "segmenter-seeds");

    private static final Set<GroupState> WITH_MEMBERS =
            Set.of(GroupState.STABLE, GroupState.PREPARING_REBALANCE, GroupState.COMPLETING_REBALANCE);

    private static final String PREDICTORS = "segmenter-predictions";

    private final String bootstrap;
    private final Awaited awaited;

    PipelineRest(String bootstrap, Awaited awaited) {
        this.bootstrap = bootstrap;
        this.awaited = awaited;
    }

    /** Whether every stage, asked from the first to the last, has caught up. */
    boolean isReached() {
        try (Admin admin = KafkaClients.admin(bootstrap, REQUEST_MILLIS)) {
            LagReader lags = new LagReader(admin);
            return DOWNSTREAM.stream().allMatch(topic -> caughtUp(lags.of(topic))) && !predictorsBegin(admin, lags);
        }
    }

    /** A stage whose predecessor never gave it anything has no committed offset and nothing to do. */
    private static boolean caughtUp(List<StageLag> lags) {
        return lags.stream().filter(lag -> !LEARNERS.contains(lag.group())).allMatch(lag -> lag.records() == 0);
    }

    /** Segmenters that are there but have not finished anything yet have no lag that could be read. */
    private boolean predictorsBegin(Admin admin, LagReader lags) {
        return awaited == Awaited.SEEDS_AND_SEGMENTATIONS
                && lags.of(Topics.IMAGES).stream().noneMatch(lag -> lag.group().equals(PREDICTORS))
                && hasMembers(admin);
    }

    private static boolean hasMembers(Admin admin) {
        return KafkaAnswers.await(admin.listGroups().all()).stream()
                .filter(group -> group.groupId().equals(PREDICTORS))
                .anyMatch(group ->
                        group.groupState().filter(WITH_MEMBERS::contains).isPresent());
    }
}
