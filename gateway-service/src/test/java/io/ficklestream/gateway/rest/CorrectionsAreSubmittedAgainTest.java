package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.Review;
import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people correct goes to the stream again, upon what was there, and who said so is written down. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class CorrectionsAreSubmittedAgainTest {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(WIDTH, HEIGHT, 1);
    private static final byte[] MASK = PalettePng.encode(HEIGHT, WIDTH, Services.upperHalfCat(HEIGHT, WIDTH));

    EmbeddedBroker broker;
    Services services;

    @BeforeEach
    void start() {
        services = new Services(broker);
        Services.awaitReady();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void otherLabelsAreANewRevisionThatKeepsAPersonsMask() {
        // Given
        submit("relabelled");
        given().contentType("image/png")
                .body(MASK)
                .post("/images/relabelled/mask")
                .then()
                .statusCode(202)
                .body("revision", equalTo(0));
        // When
        post("relabelled/labels", "{\"labels\":[\"dog\"]}", 202).body("revision", equalTo(1));
        // Then
        ImageMessage last = last("relabelled");
        assertThat(last.revision()).isEqualTo(1);
        assertThat(last.labels()).containsExactly("dog");
        assertThat(last.mask()).hasValue(MASK);
        assertThat(last.photograph()).isEqualTo(PHOTOGRAPH);
        assertThat(reviews("relabelled"))
                .containsExactly(
                        new Review("relabelled", Review.Verdict.MASK_CORRECTED, 0, "local"),
                        new Review("relabelled", Review.Verdict.LABELS_CORRECTED, 1, "local"));
        Services.await("relabelled", image -> "corrected".equals(image.getString("review")));
    }

    @Test
    void correctionsThatFollowEachOtherBuildUponEachOther() {
        // Given
        submit("hurried");
        // When: faster than the table may follow
        IntStream.rangeClosed(1, 5)
                .forEach(revision ->
                        post("hurried/labels", "{\"labels\":[\"cat\"]}", 202).body("revision", equalTo(revision)));
        // Then
        assertThat(services.submissions("hurried"))
                .extracting(ImageMessage::revision)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aConfirmedResultBecomesTheMask() {
        // Given
        submit("confirmed");
        post("confirmed/confirm", "{\"layer\":\"seeds\"}", 409);
        services.seed("confirmed", HEIGHT, WIDTH, 0.5, 0);
        Services.await("confirmed", image -> image.getString("status").equals("seeded"));
        // When
        post("confirmed/confirm", "{\"layer\":\"seeds\"}", 202).body("revision", equalTo(0));
        // Then
        assertThat(last("confirmed").mask()).hasValue(MASK);
        assertThat(reviews("confirmed")).containsExactly(new Review("confirmed", Review.Verdict.CONFIRMED, 0, "local"));
        Services.await(
                "confirmed",
                image -> image.getList("layers").contains("mask") && "confirmed".equals(image.getString("review")));
    }

    @Test
    void aResultOfAnEarlierRevisionCannotBeConfirmed() {
        submit("outdated");
        services.seed("outdated", HEIGHT, WIDTH, 0.5, 0);
        Services.await("outdated", image -> image.getString("status").equals("seeded"));
        post("outdated/labels", "{\"labels\":[]}", 202);
        post("outdated/confirm", "{\"layer\":\"seeds\"}", 409);
        post("outdated/confirm", "{\"layer\":\"photo\"}", 422);
    }

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
        post("given-up/retry", "", 202).body("revision", equalTo(0));
        // Then
        assertThat(services.submissions("given-up")).hasSize(2);
        Services.await("given-up", image -> image.getString("status").equals("queued"));
        post("given-up/retry", "", 409);
    }

    @Test
    void imagesThatAreDoneAgainGetTheNextRevisionAndTheOptions() {
        // Given
        List<String> ids = List.of("again-1", "again-2", "again-3");
        ids.forEach(this::submit);
        ids.forEach(id -> Services.await(id, image -> true));
        // When
        String body = "{\"ids\":[\"again-1\",\"again-2\",\"again-3\",\"again-nobody\"],"
                + "\"options\":{\"samplesPerView\":7,\"randomSeed\":5}}";
        given().contentType("application/json")
                .body(body)
                .post("/reprocess")
                .then()
                .statusCode(202)
                .body("accepted", equalTo(4));
        // Then
        Services.awaitAnswer(
                "/reprocess",
                state -> !state.getBoolean("running") && state.getInt("done") == 3 && state.getInt("skipped") == 1);
        for (String id : ids) {
            ProcessingOptions processing = last(id).processing();
            assertThat(last(id).revision()).isEqualTo(1);
            assertThat(processing.samplesPerView()).hasValue(7);
            assertThat(processing.randomSeed()).hasValue(5);
        }
    }

    @Test
    void aQueryChoosesWhatIsDoneAgain() {
        // Given
        submit("chosen", "tvmonitor");
        submit("not-chosen", "sofa");
        Services.await("chosen", image -> true);
        Services.await("not-chosen", image -> true);
        // When
        given().contentType("application/json")
                .body("{\"query\":{\"label\":\"tvmonitor\",\"status\":\"queued\"}}")
                .post("/reprocess")
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1));
        // Then
        Services.awaitAnswer("/reprocess", state -> !state.getBoolean("running") && state.getInt("done") == 1);
        assertThat(last("chosen").revision()).isEqualTo(1);
        assertThat(last("not-chosen").revision()).isZero();
    }

    private void submit(String id) {
        submit(id, "cat");
    }

    private void submit(String id, String label) {
        services.submit(new ImageMessage(id, PHOTOGRAPH, List.of(label), Optional.empty()));
        Services.await(id, image -> true);
    }

    private ImageMessage last(String id) {
        List<ImageMessage> all = services.submissions(id);
        return all.get(all.size() - 1);
    }

    private List<Review> reviews(String id) {
        return services.records(Topics.REVIEWS, id).stream()
                .map(record -> Codecs.REVIEW.decode(record.value()))
                .toList();
    }

    private static ValidatableResponse post(String address, String body, int status) {
        return given().contentType("application/json")
                .body(body)
                .post("/images/" + address)
                .then()
                .statusCode(status);
    }
}
