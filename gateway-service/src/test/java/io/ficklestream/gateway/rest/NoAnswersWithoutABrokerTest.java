package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.photograph.Photographs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without a broker nothing is accepted, and clients are told to come back. */
@QuarkusTest
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(NoAnswersWithoutABrokerTest.NoBroker.class)
class NoAnswersWithoutABrokerTest {

    @Test
    void aGatewayThatReachesNoBrokerIsAliveButNotReady() {
        given().get("/q/health/ready").then().statusCode(503).body(containsString("table"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/").then().statusCode(200);
    }

    @Test
    void whatIsAskedIsToBeAskedAgain() {
        for (String path : new String[] {"/images", "/images/x", "/statistics", "/stages", "/dead-letters"}) {
            given().get(path)
                    .then()
                    .statusCode(503)
                    .contentType(startsWith("application/problem+json"))
                    .header("Retry-After", equalTo("5"));
        }
        given().contentType("image/jpeg")
                .body(Photographs.jpeg(32, 24, 1))
                .post("/images")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"));
    }

    @Test
    void aFormOfWhichNothingIsTakenIsNoSuccess() {
        given().multiPart("photograph", "first.jpg", Photographs.jpeg(32, 24, 1), "image/jpeg")
                .multiPart("photograph", "second.jpg", Photographs.jpeg(32, 24, 2), "image/jpeg")
                .post("/images")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"));
    }

    /** Port 1 of the loopback address, where nothing listens. */
    public static class NoBroker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "quarkus.http.test-port", "0");
        }
    }
}
