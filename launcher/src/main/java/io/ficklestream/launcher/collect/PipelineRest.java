package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.status.LagReader;
import io.ficklestream.launcher.status.StageLag;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;

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

    private final String bootstrap;

    PipelineRest(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Whether every stage, asked from the first to the last, has caught up. */
    boolean isReached() {
        try (Admin admin = KafkaClients.admin(bootstrap, REQUEST_MILLIS)) {
            LagReader lags = new LagReader(admin);
            return DOWNSTREAM.stream().allMatch(topic -> caughtUp(lags.of(topic)));
        }
    }

    /** A stage whose predecessor never gave it anything has no committed offset and nothing to do. */
    private static boolean caughtUp(List<StageLag> lags) {
        return lags.stream().allMatch(lag -> lag.records() == 0);
    }
}
