package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a stage gave up on is tried again as the image is now, and nothing that came since is lost by it. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class RetriesTakeNothingBackTest extends GatewayAmongServices {
    @Test
    void whatAStageGaveUpOnGoesBackToItsTopic() {
        // Given
        submit("given-up");
        services.giveUp(last("given-up"), "no class in it");
        Services.await(
                "given-up",
                image -> image.getString("status").equals("failed")
                        && image.getString("failure").equals("no class in it")
                        && image.getString("stages[0].state").equals("failed"));
        // When
        Reviewer.post("given-up/retry", "", 202).body("revision", equalTo(0));
        // Then
        assertThat(services.submissions("given-up")).hasSize(2);
        Services.await("given-up", image -> image.getString("status").equals("queued"));
        Reviewer.post("given-up/retry", "", 409);
    }

    @Test
    void whatIsTriedAgainKeepsTheMaskThatItGotMeanwhile() {
        // Given
        submit("painted-dead");
        services.giveUp(last("painted-dead"), "no class in it");
        Services.await("painted-dead", image -> image.getString("status").equals("failed"));
        Reviewer.paint("painted-dead");
        // When
        Reviewer.post("painted-dead/retry", "", 202).body("revision", equalTo(0));
        // Then
        assertThat(last("painted-dead").mask()).hasValue(Reviewer.MASK);
        assertThat(last("painted-dead").onlyMaskIsNew()).isFalse();
        Services.await("painted-dead", image -> image.getString("status").equals("queued"));
    }

    @Test
    void whatIsAboutAnEarlierRevisionIsNotSentAgain() {
        // Given
        submit("overtaken");
        services.giveUp(last("overtaken"), "no class in it");
        String letter = Services.await(
                        "overtaken", image -> image.getString("status").equals("failed"))
                .getString("deadLetters[0].id");
        Reviewer.post("overtaken/labels", "{\"labels\":[\"dog\"]}", 202);
        Services.await("overtaken", image -> image.getInt("revision") == 1);
        // When, then
        given().contentType("application/json")
                .body(Map.of("ids", List.of(letter)))
                .post("/dead-letters/retry")
                .then()
                .statusCode(202)
                .body("retried", equalTo(0))
                .body("refused[0].reason", containsString("earlier revision"));
        assertThat(services.submissions("overtaken")).hasSize(2);
    }

    @Test
    void anImageWithMoreDeadLettersThanAreKnownIsDoneAgainAsAWhole() {
        // Given
        submit("failing");
        ImageMessage image = last("failing");
        IntStream.rangeClosed(1, 25).forEach(i -> services.giveUp(image, "failed " + i));
        Services.await("failing", state -> state.getList("deadLetters").size() == 20);
        // When, then
        Reviewer.post("failing/retry", "", 202).body("revision", equalTo(1));
        assertThat(services.submissions("failing")).hasSize(2);
    }

    private void submit(String id) {
        services.submit(new ImageMessage(id, Reviewer.PHOTOGRAPH, List.of("cat"), Optional.empty()));
        Services.await(id, image -> true);
    }

    private ImageMessage last(String id) {
        List<ImageMessage> all = services.submissions(id);
        return all.get(all.size() - 1);
    }
}
