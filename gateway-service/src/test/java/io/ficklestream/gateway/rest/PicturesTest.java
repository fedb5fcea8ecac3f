package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.Overlay;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures show what is on the stream, pixel for pixel. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class PicturesTest extends GatewayAmongServices {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(WIDTH, HEIGHT, 9);
    private static final RgbImage PIXELS = decoded(PHOTOGRAPH);
    private static final byte[] CATS = Services.upperHalfCat(HEIGHT, WIDTH);

    private void submit(String id, Optional<byte[]> mask) {
        services.submit(new ImageMessage(id, PHOTOGRAPH, List.of("cat"), mask));
    }

    private static RgbImage decoded(byte[] picture) {
        return new PhotographDecoder(DecodeLimits.DEFAULT).decode(picture);
    }

    private static byte[] picture(String id, String address) {
        return get(id, address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
    }

    private static Response get(String id, String address) {
        return given().get("/images/" + id + "/" + address);
    }

    @Test
    void everyLayerIsDrawnOnceItIsThere() {
        // Given
        submit("drawn", Optional.empty());
        Services.await("drawn", image -> image.getList("layers").equals(List.of("photo")));
        get("drawn", "seeds.png").then().statusCode(404).body("detail", containsString("queued"));
        services.localize("drawn", PHOTOGRAPH, 0);
        services.seed("drawn", HEIGHT, WIDTH, 0.5, 0);
        services.segment("drawn", HEIGHT, WIDTH, 0);
        // When
        Services.await(
                "drawn",
                image -> image.getList("layers")
                        .equals(List.of(
                                "photo",
                                "localization",
                                "seeds",
                                "confidence",
                                "segmentation",
                                "segmentation-confidence")));
        // Then
        assertThat(decoded(picture("drawn", "photo.png"))).isEqualTo(PIXELS);
        assertThat(get("drawn", "photo").asByteArray()).isEqualTo(PHOTOGRAPH);
        assertThat(get("drawn", "photo").contentType()).isEqualTo("image/jpeg");
        assertThat(PalettePng.decode(picture("drawn", "seeds.png"))).isEqualTo(new LabelImage(HEIGHT, WIDTH, CATS));
        assertThat(PalettePng.decode(picture("drawn", "segmentation.png")).indices())
                .isEqualTo(CATS);
        assertThat(PalettePng.decode(picture("drawn", "seeds.png?stage=before-crf"))
                        .indices())
                .containsOnly(Services.UNDECIDED);
        assertThat(decoded(picture("drawn", "confidence.png")).rgb()).containsOnly((byte) 128);
        assertThat(decoded(picture("drawn", "segmentation-confidence.png?width=9"))
                        .rgb())
                .containsOnly((byte) 0);
        assertThat(decoded(picture("drawn", "overlay.png?opacity=0.25"))).isEqualTo(Overlay.blend(PIXELS, CATS, 0.25));
    }

    @Test
    void theStrongestClassIsShownUnlessAnotherIsAskedFor() {
        // Given
        submit("seen", Optional.empty());
        services.localize("seen", PHOTOGRAPH, 0);
        Services.await("seen", image -> image.getList("layers").contains("localization"));
        // When
        RgbImage strongest = decoded(picture("seen", "localization.png"));
        RgbImage dog = decoded(picture("seen", "localization.png?class=dog"));
        // Then: the cat is at the top left, the dog at the bottom right, both drawn at the photograph's size
        assertThat(strongest).isEqualTo(decoded(picture("seen", "localization.png?class=cat")));
        assertThat(strongest.pixels()).isEqualTo(WIDTH * HEIGHT);
        assertThat(strongest.value(0, 0, 0)).isGreaterThan(strongest.value(HEIGHT - 1, WIDTH - 1, 0));
        assertThat(dog.value(HEIGHT - 1, WIDTH - 1, 0)).isGreaterThan(dog.value(0, 0, 0));
        get("seen", "localization.png?class=sofa").then().statusCode(422).body("detail", containsString("cat, dog"));
    }

    @Test
    void aPersonsMaskIsTheBestThereIs() {
        // Given
        byte[] dogs = new byte[HEIGHT * WIDTH];
        Arrays.fill(dogs, (byte) 12);
        submit("painted", Optional.of(PalettePng.encode(HEIGHT, WIDTH, dogs)));
        services.seed("painted", HEIGHT, WIDTH, 0.5, 0);
        Services.await("painted", image -> image.getList("layers").containsAll(List.of("mask", "seeds")));
        // When, then
        assertThat(PalettePng.decode(picture("painted", "mask.png")).indices()).isEqualTo(dogs);
        assertThat(decoded(picture("painted", "overlay.png"))).isEqualTo(Overlay.blend(PIXELS, dogs, 0.55));
        assertThat(decoded(picture("painted", "overlay.png?layer=seeds"))).isEqualTo(Overlay.blend(PIXELS, CATS, 0.55));
    }

    @Test
    void aSmallerPictureKeepsItsShapeAndALargerOneIsNotMade() {
        submit("small", Optional.empty());
        services.seed("small", HEIGHT, WIDTH, 0.5, 0);
        Services.await("small", image -> image.getList("layers").contains("seeds"));
        assertThat(PalettePng.decode(picture("small", "seeds.png?width=16")))
                .isEqualTo(new LabelImage(12, 16, Services.upperHalfCat(12, 16)));
        assertThat(decoded(picture("small", "photo.png?width=8")).height()).isEqualTo(6);
        assertThat(decoded(picture("small", "photo.png?width=4096"))).isEqualTo(PIXELS);
        assertThat(decoded(picture("small", "photo.png?width=1")).pixels()).isEqualTo(1);
    }

    @Test
    void whatABrowserHasIsNotSentAgainUntilItIsAnother() {
        // Given
        submit("kept", Optional.empty());
        services.seed("kept", HEIGHT, WIDTH, 0.5, 0);
        Services.await("kept", image -> image.getList("layers").contains("seeds"));
        Response first = get("kept", "seeds.png");
        String tag = first.header("ETag");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        // When, then
        given().header("If-None-Match", tag)
                .get("/images/kept/seeds.png")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        given().header("If-None-Match", tag)
                .get("/images/kept/seeds.png?width=8")
                .then()
                .statusCode(200);
        services.seed("kept", HEIGHT, WIDTH, 0.75, 1);
        Services.await("kept", image -> image.getDouble("confidence") > 0.7);
        given().header("If-None-Match", tag)
                .get("/images/kept/seeds.png")
                .then()
                .statusCode(200);
    }
}
