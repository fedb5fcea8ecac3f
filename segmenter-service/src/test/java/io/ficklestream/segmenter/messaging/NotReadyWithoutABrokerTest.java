package io.ficklestream.segmenter.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.ficklestream.segmenter.TemporaryStateDirectory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(NotReadyWithoutABrokerTest.NoBroker.class)
class NotReadyWithoutABrokerTest {

    @Test
    void aServiceThatReachesNoBrokerIsAliveButNotReady() {
        given().get("/q/health/ready").then().statusCode(503).body(containsString("[KO]"));
        given().get("/q/health/live").then().statusCode(200);
    }

    /** Port 1 of the loopback address, where nothing listens. */
    public static class NoBroker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "quarkus.http.test-port", "0");
        }
    }
}
