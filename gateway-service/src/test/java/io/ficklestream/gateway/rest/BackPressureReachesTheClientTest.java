package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.Photographs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** While too many photographs wait, clients are told to come back; when some are done, they are taken again. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class BackPressureReachesTheClientTest extends GatewayAmongServices {
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(32, 24, 3);

    @Test
    void nothingIsTakenWhileTooMuchWaits() {
        // Given
        assertThat(submit("there").statusCode()).isEqualTo(202);
        List<String> ids = IntStream.rangeClosed(0, FrontDoor.MOST_WAITING)
                .mapToObj(i -> "waiting-" + i)
                .toList();
        ids.forEach(id -> services.submit(new ImageMessage(id, new byte[] {1}, List.of(), Optional.empty())));
        Services.awaitAnswer("/stages", stages -> stages.getBoolean("saturated"));
        // When
        Response refused = submit("one-more");
        // Then
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After")))
                .isBetween(1, 60)
                .isEqualTo(refused.jsonPath().getInt("retryAfterSeconds"));
        // Then: what is there already needs no room
        assertThat(submit("there").statusCode()).isEqualTo(200);
        // When
        Response form = given().multiPart("photograph", "two-more-1.jpg", PHOTOGRAPH, "image/jpeg")
                .multiPart("photograph", "two-more-2.jpg", PHOTOGRAPH, "image/jpeg")
                .post("/images");
        // Then: a form of which nothing is taken is no success
        assertThat(form.statusCode()).isEqualTo(429);
        assertThat(form.header("Retry-After")).isNotNull();
        // When
        ids.forEach(id -> services.seed(id, 2, 2, 1, 0));
        Services.awaitAnswer("/stages", stages -> !stages.getBoolean("saturated"));
        // Then
        assertThat(submit("one-more").statusCode()).isEqualTo(202);
    }

    private static Response submit(String id) {
        return given().contentType("image/jpeg")
                .queryParam("id", id)
                .body(PHOTOGRAPH)
                .post("/images");
    }
}
