package io.ficklestream.segmenter.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.segmenter.TemporaryStateDirectory;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.segmenter.handmade.ColourScene;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(BackPressureIsVisibleTest.SmallBacklog.class)
class BackPressureIsVisibleTest {

    private static final int CAPACITY = 20;
    private static final int IN_FLIGHT = 16;
    private static final int IMAGES = 100;

    EmbeddedBroker broker;

    @Inject
    HandMadeLearners learners;

    @Inject
    SampleStore samples;

    @Test
    void seedsAreHeldBackWhileLearningDoesNotKeepUpAndNoneIsLost() {
        try (Stream stream = new Stream(broker)) {
            // Given
            learners.holdUp();

            // When
            for (int i = 0; i < IMAGES; i++) {
                stream.submit(ColourScene.image("image-" + i));
                stream.seed(ColourScene.seeds("image-" + i));
            }

            // Then
            stream.awaitMetric("ficklestream_segmenter_backpressure 1.0");
            assertThat(samples.sizes().backlog()).isBetween(CAPACITY, CAPACITY + IN_FLIGHT);
            given().get("/q/health/live").then().statusCode(200);

            // When
            learners.goOn();

            // Then
            stream.awaitMetric("ficklestream_segmenter_seeds_accepted_total " + IMAGES + ".0");
            stream.awaitMetric("ficklestream_segmenter_backpressure 0.0");
            assertThat(Stream.metrics()).doesNotContain("ficklestream_segmenter_backpressure_paused_seconds_total 0.0");
        }
    }

    /** So that it is full soon. */
    public static class SmallBacklog implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ficklestream.segmenter.training.backlog-capacity", Integer.toString(CAPACITY),
                    "ficklestream.segmenter.training.least-samples", "4",
                    "ficklestream.segmenter.training.checkpoint-every", "5",
                    "ficklestream.segmenter.training.replay-only-steps", "5",
                    "ficklestream.segmenter.training.holdout-share", "0",
                    "ficklestream.segmenter.prediction.enabled", "false");
        }
    }
}
