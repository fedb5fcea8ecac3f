package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.OddPhotographs;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever bytes arrive, the gateway answers with what is wrong and goes on. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class HostileUploadsAreRefusedTest {
    private static final int MUTANTS_OF_EACH = 40;
    private static final int WIDTH = 48;
    private static final int HEIGHT = 32;

    @BeforeEach
    void start() {
        Services.awaitReady();
    }

    @Test
    void mutatedPhotographsNeverBreakAnything() {
        Random random = new Random(20);
        for (byte[] photograph : photographs()) {
            for (int i = 0; i < MUTANTS_OF_EACH; i++) {
                byte[] mutant = mutated(photograph, random);
                Response answer = given().contentType("image/jpeg").body(mutant).post("/images");
                assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 202, 413, 415, 422);
            }
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void neitherDoMutatedMasks() {
        Random random = new Random(21);
        byte[] photograph = Photographs.jpeg(WIDTH, HEIGHT, 77);
        byte[] mask = PalettePng.encode(HEIGHT, WIDTH, Services.upperHalfCat(HEIGHT, WIDTH));
        for (int i = 0; i < MUTANTS_OF_EACH; i++) {
            Response answer = given().multiPart("photograph", "hostile-" + i + ".jpg", photograph, "image/jpeg")
                    .multiPart("mask", "m.png", mutated(mask, random), "image/png")
                    .post("/images");
            assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 202, 422);
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whatClaimsToBeHugeIsRefused() {
        OddPhotographs.unreadable()
                .forEach(odd -> given().contentType("image/png")
                        .body(odd.bytes())
                        .post("/images")
                        .then()
                        .statusCode(oneOf(415, 422)));
    }

    private static List<byte[]> photographs() {
        return List.of(
                Photographs.jpeg(WIDTH, HEIGHT, 1),
                Photographs.cmykJpeg(WIDTH, HEIGHT, 2),
                Photographs.png(WIDTH, HEIGHT, 3),
                Photographs.sixteenBitPng(WIDTH, HEIGHT, 4),
                Photographs.animatedGif(WIDTH, HEIGHT, 2, 5),
                Photographs.bmp(WIDTH, HEIGHT, 6),
                webp());
    }

    private static byte[] webp() {
        try {
            return Files.readAllBytes(Path.of("../samples/photographs/kitten.webp"));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample photographs belong to the project", e);
        }
    }

    /** Some bytes changed, mostly near the beginning where sizes are; cut off; or with a piece repeated. */
    private static byte[] mutated(byte[] file, Random random) {
        byte[] mutant = file.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int range = random.nextBoolean() ? Math.min(64, mutant.length) : mutant.length;
            mutant[random.nextInt(range)] = (byte) random.nextInt(256);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(mutant, random.nextInt(mutant.length));
            case 1 -> Arrays.copyOf(mutant, mutant.length + random.nextInt(100));
            default -> mutant;
        };
    }
}
