package io.ficklestream.system;

import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.status.LagReader;
import io.ficklestream.launcher.status.StageLag;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;

/**
 * Whether nothing is on its way any more. A stage commits an input only after its outputs are written: when the stages
 * have caught up one after the other, from the first to the last, no further output can come.
 */
final class StreamRest {

    private static final int REQUEST_MILLIS = 60_000;
    private static final List<String> INPUTS =
            List.of(Topics.IMAGES, Topics.CAM_TASKS, Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS);

    private final String bootstrap;
    private List<StageLag> behind = List.of();

    StreamRest(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    boolean isReached() {
        try (Admin admin = KafkaClients.admin(bootstrap, REQUEST_MILLIS)) {
            LagReader lags = new LagReader(admin);
            return INPUTS.stream().allMatch(topic -> isReached(lags.of(topic)));
        }
    }

    private boolean isReached(List<StageLag> lags) {
        behind = lags.stream().filter(lag -> lag.records() > 0).toList();
        return behind.isEmpty();
    }

    @Override
    public String toString() {
        return "still behind: " + behind;
    }
}
