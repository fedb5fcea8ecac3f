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
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people correct goes to the stream again, upon what was there, and who said so is written down. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class CorrectionsAreSubmittedAgainTest extends GatewayAmongServices {
    private static final int WIDTH = Reviewer.WIDTH;
    private static final int HEIGHT = Reviewer.HEIGHT;
    private static final byte[] PHOTOGRAPH = Reviewer.PHOTOGRAPH;

    private final ExecutorService people = Executors.newFixedThreadPool(6);

    @AfterEach
    void sendPeopleHome() {
        people.shutdownNow();
    }

    @Test
    void otherLabelsAreANewRevisionThatKeepsAPersonsMask() {
        // Given
        submit("relabelled");
        Reviewer.paint("relabelled");
        assertThat(last("relabelled").onlyMaskIsNew()).isTrue();
        // When
        Reviewer.post("relabelled/labels", "{\"labels\":[\"dog\"]}", 202).body("revision", equalTo(1));
        // Then
        ImageMessage last = last("relabelled");
        assertThat(last.revision()).isEqualTo(1);
        assertThat(last.labels()).containsExactly("dog");
        assertThat(last.mask()).hasValue(Reviewer.MASK);
        assertThat(last.photograph()).isEqualTo(PHOTOGRAPH);
        assertThat(last.onlyMaskIsNew()).isFalse();
        assertThat(reviews("relabelled"))
                .containsExactly(
                        new Review("relabelled", Review.Verdict.MASK_CORRECTED, 0, "local"),
                        new Review("relabelled", Review.Verdict.LABELS_CORRECTED, 1, "local"));
        Services.await("relabelled", image -> "corrected".equals(image.getString("review")));
    }

    @Test
    void aMaskOutlivesARecordOfTheSamePhotographWithoutOne() {
        // Given
        submit("painted-once");
        Reviewer.paint("painted-once");
        // When: whoever submits a folder twice
        services.submit(new ImageMessage("painted-once", PHOTOGRAPH, List.of("sofa"), Optional.empty()));
        Services.await("painted-once", image -> image.getList("givenLabels").equals(List.of("sofa")));
        // Then
        assertThat(PalettePng.decode(
                                given().get("/images/painted-once/mask.png").asByteArray())
                        .indices())
                .isEqualTo(Services.upperHalfCat(HEIGHT, WIDTH));
        Reviewer.post("painted-once/labels", "{\"labels\":[\"dog\"]}", 202);
        assertThat(last("painted-once").mask()).hasValue(Reviewer.MASK);
    }

    @Test
    void whatAnotherProgramPutInAPartitionOfItsOwnIsCorrectedLikeAnyOther() {
        // Given: in every partition but one it is not where the gateway would have put it
        Optional<byte[]> nothing = Optional.of(PalettePng.encode(HEIGHT, WIDTH, new byte[HEIGHT * WIDTH]));
        Map<String, Integer> places = Map.of("elsewhere-0", 0, "elsewhere-11", 11);
        places.forEach((id, partition) ->
                services.submit(partition, new ImageMessage(id, PHOTOGRAPH, List.of("cat"), nothing)));
        for (String id : places.keySet()) {
            Services.await(id, image -> true);
            // When
            Reviewer.paint(id);
            Reviewer.post(id + "/labels", "{\"labels\":[\"dog\"]}", 202).body("revision", equalTo(1));
            // Then
            assertThat(last(id).mask()).hasValue(Reviewer.MASK);
        }
    }

    @Test
    void correctionsAtTheSameTimeAreDoneOneAfterTheOther() {
        // Given
        submit("contested");
        // When
        List<Integer> revisions = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Reviewer.post("contested/labels", "{\"labels\":[\"cat\"]}", 202)
                                .extract()
                                .<Integer>path("revision"),
                        people))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // Then
        assertThat(revisions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(services.submissions("contested"))
                .extracting(ImageMessage::revision)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void correctionsThatFollowEachOtherBuildUponEachOther() {
        // Given
        submit("hurried");
        // When: faster than the table may follow
        IntStream.rangeClosed(1, 5)
                .forEach(revision -> Reviewer.post("hurried/labels", "{\"labels\":[\"cat\"]}", 202)
                        .body("revision", equalTo(revision)));
        // Then
        assertThat(services.submissions("hurried"))
                .extracting(ImageMessage::revision)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aConfirmedResultBecomesTheMask() {
        // Given
        submit("confirmed");
        Reviewer.post("confirmed/confirm", "{\"layer\":\"seeds\"}", 409);
        services.seed("confirmed", HEIGHT, WIDTH, 0.5, 0);
        Services.await("confirmed", image -> image.getString("status").equals("seeded"));
        // When
        Reviewer.post("confirmed/confirm", "{\"layer\":\"seeds\"}", 202).body("revision", equalTo(0));
        // Then
        assertThat(last("confirmed").mask()).hasValue(Reviewer.MASK);
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
        Reviewer.post("outdated/labels", "{\"labels\":[]}", 202);
        Reviewer.post("outdated/confirm", "{\"layer\":\"seeds\"}", 409);
        Reviewer.post("outdated/confirm", "{\"layer\":\"photo\"}", 422);
    }

    @Test
    void aModelThatIsCurrentIsAnnouncedAgainAsAnotherMayBeOnItsWay() {
        // Given
        services.announce("corrector", "1", Map.of());
        Services.awaitAnswer("/models", models -> models.prettify().contains("corrector"));
        // When
        given().contentType("application/json")
                .body("{\"version\":\"1\"}")
                .post("/models/corrector/current")
                .then()
                .statusCode(202);
        // Then
        assertThat(services.records(Topics.MODELS, "corrector")).hasSize(2);
    }

    @Test
    void idsThatNameNothingAreRefused() {
        given().contentType("application/json")
                .body("{\"ids\":[\"a\",null]}")
                .post("/reprocess")
                .then()
                .statusCode(422)
                .body("field", equalTo("ids"));
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
}
