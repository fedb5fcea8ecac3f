package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive holds the chosen mask of every image that was asked for, and says what is missing. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class ExportsTest {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(WIDTH, HEIGHT, 5);
    private static final byte[] CATS = Services.upperHalfCat(HEIGHT, WIDTH);
    private static final byte[] SHEEP = sheep();

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

    private static byte[] sheep() {
        byte[] sheep = new byte[HEIGHT * WIDTH];
        Arrays.fill(sheep, (byte) 17);
        return sheep;
    }

    @Test
    void masksGoOutAsTheyAreChosen() throws IOException {
        // Given: nobody else's test submits sheep
        Optional<byte[]> painted = Optional.of(PalettePng.encode(HEIGHT, WIDTH, SHEEP));
        services.submit(new ImageMessage("out-painted", PHOTOGRAPH, List.of("sheep"), painted));
        services.submit(new ImageMessage("out-waiting", PHOTOGRAPH, List.of("sheep"), Optional.empty()));
        Services.await("out-painted", image -> true);
        Services.await("out-waiting", image -> true);
        // When
        Map<String, byte[]> best = archive("/exports/voc?label=sheep");
        // Then
        assertThat(PalettePng.decode(best.get("SegmentationClass/out-painted.png"))
                        .indices())
                .isEqualTo(SHEEP);
        assertThat(best.get("JPEGImages/out-painted.jpg")).isEqualTo(PHOTOGRAPH);
        assertThat(new String(best.get("left-out.csv"), StandardCharsets.UTF_8)).contains("out-waiting");
        // When: seeds of the same image, whose plan names cat and dog
        services.seed("out-painted", HEIGHT, WIDTH, 0.5, 0);
        Services.await("out-painted", image -> image.getList("layers").contains("seeds"));
        Map<String, byte[]> seeds = archive("/exports/voc?label=cat&layer=seeds");
        // Then
        assertThat(PalettePng.decode(seeds.get("SegmentationClass/out-painted.png"))
                        .indices())
                .isEqualTo(CATS);
    }

    @Test
    void whatCannotBeExportedSaysWhy() {
        given().get("/exports/paper").then().statusCode(404).body("detail", containsString("label-studio"));
        given().get("/exports/coco?layer=photo").then().statusCode(422).body("detail", containsString("best"));
        given().get("/exports/coco?status=lost").then().statusCode(422);
    }

    private static Map<String, byte[]> archive(String address) throws IOException {
        byte[] zip = given().get(address)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("ficklestream-voc.zip"))
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        }
        return files;
    }
}
