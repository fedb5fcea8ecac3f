package io.ficklestream.classifier.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.classifier.Announcements;
import io.ficklestream.classifier.Colours;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@TestProfile(NoPlanBeforeAModelIsKnownTest.FreshStart.class)
class NoPlanBeforeAModelIsKnownTest {

    EmbeddedBroker broker;

    @Test
    void imagesWaitUntilAClassifierIsAnnounced() {
        try (Stream stream = new Stream(broker)) {
            // Given
            stream.submit("early", Colours.png(255, 0, 0), "red");
            stream.announce(Announcements.of("segmenter", "s1"));
            stream.announce(HandMadeLoader.UNLOADABLE);

            // When
            stream.awaitReadiness("there is no checkpoint unloadable");

            // Then
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/live").then().statusCode(200);
            assertThat(stream.anyTasks()).isFalse();

            // When
            stream.useModel("v1");

            // Then
            assertThat(stream.tasks("early", 1).get(0).plan().modelVersion()).isEqualTo("v1");
            given().get("/q/health/ready").then().statusCode(200);
        }
    }

    /** A service of its own, to which no other test has announced anything. */
    public static class FreshStart implements QuarkusTestProfile {}
}
