package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.GreyPng;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was answered with 2xx is on the topic when the answer comes, exactly as it was sent. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class AcceptedImagesAreOnTheStreamTest extends GatewayAmongServices {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;

    @Test
    void aPhotographAsTheBodyIsSubmittedWithItsLabels() {
        // Given
        byte[] photograph = Photographs.jpeg(WIDTH, HEIGHT, 1);
        // When
        given().contentType("image/jpeg")
                .queryParam("id", "raw one")
                .queryParam("labels", "cat, dog")
                .body(photograph)
                .post("/images")
                .then()
                .statusCode(202)
                .header("Location", endsWith("/images/raw%20one"))
                .body("id", equalTo("raw one"))
                .body("revision", equalTo(0))
                .body("unchanged", nullValue());
        // Then
        ImageMessage submitted = services.submissions("raw one").get(0);
        assertThat(submitted.photograph()).isEqualTo(photograph);
        assertThat(submitted.labels()).containsExactly("cat", "dog");
        Services.await("raw one", image -> image.getString("status").equals("queued"));
    }

    @Test
    void withoutANameThePhotographNamesItself() {
        byte[] photograph = Photographs.png(WIDTH, HEIGHT, 2);
        given().contentType("image/png")
                .body(photograph)
                .post("/images")
                .then()
                .statusCode(202)
                .body("id", startsWith("sha256-"));
    }

    @Test
    void labelsThatAreGivenOneByOneAllCount() {
        given().contentType("image/jpeg")
                .queryParam("id", "one-by-one")
                .queryParam("labels", "cat", "dog")
                .body(Photographs.jpeg(WIDTH, HEIGHT, 8))
                .post("/images")
                .then()
                .statusCode(202);
        given().multiPart("photograph", "form-one-by-one.jpg", Photographs.jpeg(WIDTH, HEIGHT, 9), "image/jpeg")
                .multiPart("labels", "cat")
                .multiPart("labels", "dog, sofa")
                .post("/images")
                .then()
                .statusCode(202);
        assertThat(services.submissions("one-by-one").get(0).labels()).containsExactly("cat", "dog");
        assertThat(services.submissions("form-one-by-one").get(0).labels()).containsExactly("cat", "dog", "sofa");
    }

    @Test
    void aFormHoldsManyPhotographsAndABadOneDoesNotKeepOutTheOthers() {
        given().multiPart("photograph", "first.jpg", Photographs.jpeg(WIDTH, HEIGHT, 3), "image/jpeg")
                .multiPart("photograph", "broken.jpg", new byte[] {1, 2, 3}, "image/jpeg")
                .multiPart("photograph", "C:\\pictures\\third.png", Photographs.png(WIDTH, HEIGHT, 4), "image/png")
                .multiPart("labels", "cat")
                .post("/images")
                .then()
                .statusCode(207)
                .body("accepted.id", equalTo(List.of("first", "third")))
                .body("refused", hasSize(1))
                .body("refused[0].fileName", equalTo("broken.jpg"))
                .body("refused[0].problem.status", equalTo(415));
        assertThat(services.submissions("third").get(0).labels()).containsExactly("cat");
        assertThat(services.submissions("broken")).isEmpty();
    }

    @Test
    void aPersonsMaskGoesAlongAsAPaletteImage() {
        // Given
        byte[] numbers = Services.upperHalfCat(HEIGHT, WIDTH);
        // When
        given().multiPart("photograph", "masked.jpg", Photographs.jpeg(WIDTH, HEIGHT, 5), "image/jpeg")
                .multiPart("mask", "masked.png", GreyPng.encode(HEIGHT, WIDTH, numbers), "image/png")
                .multiPart("id", "with-mask")
                .post("/images")
                .then()
                .statusCode(202);
        // Then
        assertThat(services.submissions("with-mask").get(0).mask()).hasValue(PalettePng.encode(HEIGHT, WIDTH, numbers));
    }

    @Test
    void theSameAgainChangesNothingAndSomethingElseIsAConflict() {
        // Given
        byte[] photograph = Photographs.jpeg(WIDTH, HEIGHT, 6);
        submit("twice", photograph, "cat,dog").then().statusCode(202);
        // When: the same labels, the same in another order, none
        for (String labels : List.of("cat,dog", "dog cat", "")) {
            submit("twice", photograph, labels).then().statusCode(200).body("unchanged", equalTo(true));
        }
        // Then
        conflict(submit("twice", photograph, "dog"), "labels");
        conflict(submit("twice", Photographs.jpeg(WIDTH, HEIGHT, 7), "cat"), "photograph", "labels");
        conflict(
                given().multiPart("photograph", "twice.jpg", photograph, "image/jpeg")
                        .multiPart(
                                "mask",
                                "twice.png",
                                GreyPng.encode(HEIGHT, WIDTH, new byte[WIDTH * HEIGHT]),
                                "image/png")
                        .post("/images"),
                "mask");
        assertThat(services.submissions("twice")).hasSize(1);
    }

    private static void conflict(Response answer, String... differs) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("differs", equalTo(List.of(differs)));
    }

    private static Response submit(String id, byte[] photograph, String labels) {
        return given().contentType("image/jpeg")
                .queryParam("id", id)
                .queryParam("labels", labels)
                .body(photograph)
                .post("/images");
    }
}
