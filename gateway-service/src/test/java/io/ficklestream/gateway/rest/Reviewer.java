package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import io.restassured.response.ValidatableResponse;

/** A person who corrects images through the gateway. */
final class Reviewer {
    static final int WIDTH = 32;
    static final int HEIGHT = 24;
    static final byte[] PHOTOGRAPH = Photographs.jpeg(WIDTH, HEIGHT, 1);
    /** What {@link #paint} paints on {@link #PHOTOGRAPH}. */
    static final byte[] MASK = PalettePng.encode(HEIGHT, WIDTH, Services.upperHalfCat(HEIGHT, WIDTH));

    private Reviewer() {}

    static void paint(String id) {
        given().contentType("image/png")
                .body(MASK)
                .post("/images/" + id + "/mask")
                .then()
                .statusCode(202)
                .body("revision", equalTo(0));
    }

    static ValidatableResponse post(String address, String body, int status) {
        return given().contentType("application/json")
                .body(body)
                .post("/images/" + address)
                .then()
                .statusCode(status);
    }
}
