package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.Patience;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An archive holds the chosen mask of every image that was asked for, and says what is missing. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class ExportsTest extends GatewayAmongServices {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(WIDTH, HEIGHT, 5);
    private static final byte[] CATS = Services.upperHalfCat(HEIGHT, WIDTH);
    private static final byte[] SHEEP = sheep();

    @TestHTTPResource("/")
    URI gateway;

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
        assertThat(text(best, "left-out.csv")).contains("out-waiting");
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
    void aMaskOfEarlierLabelsStaysOut() throws IOException {
        // Given
        services.submit(new ImageMessage("out-outdated", PHOTOGRAPH, List.of("train"), Optional.empty()));
        services.seed("out-outdated", HEIGHT, WIDTH, 0.5, 0);
        Services.await("out-outdated", image -> image.getString("status").equals("seeded"));
        given().contentType("application/json")
                .body("{\"labels\":[\"train\"]}")
                .post("/images/out-outdated/labels")
                .then()
                .statusCode(202);
        Services.await("out-outdated", image -> image.getInt("revision") == 1);
        // When
        Map<String, byte[]> outdated = archive("/exports/voc?label=train");
        // Then
        assertThat(outdated).doesNotContainKey("SegmentationClass/out-outdated.png");
        assertThat(text(outdated, "left-out.csv")).contains("out-outdated").contains("earlier revision");
    }

    @Test
    void theConfidenceIsThatOfTheMaskThatGoesOut() throws IOException {
        // Given: a segmentation that is not sure of sure seeds, and a person's mask upon unsure seeds
        Optional<byte[]> painted = Optional.of(PalettePng.encode(HEIGHT, WIDTH, SHEEP));
        services.submit(new ImageMessage("sure-seeds", PHOTOGRAPH, List.of("cat"), Optional.empty()));
        services.seed("sure-seeds", List.of("boat"), HEIGHT, WIDTH, 0.9);
        services.segment("sure-seeds", HEIGHT, WIDTH, 0);
        services.submit(new ImageMessage("sure-person", PHOTOGRAPH, List.of("cat"), painted));
        services.seed("sure-person", List.of("boat"), HEIGHT, WIDTH, 0.1);
        Services.await("sure-seeds", image -> image.getString("status").equals("segmented"));
        Services.await("sure-person", image -> image.getString("status").equals("seeded"));
        // When
        Map<String, byte[]> best = archive("/exports/voc?label=boat&minConfidence=0.8");
        Map<String, byte[]> seeds = archive("/exports/voc?label=boat&minConfidence=0.8&layer=seeds");
        // Then
        assertThat(text(best, "manifest.csv")).contains("sure-person").doesNotContain("sure-seeds");
        assertThat(text(seeds, "manifest.csv")).contains("sure-seeds").doesNotContain("sure-person");
    }

    @Test
    void aClientThatLeavesMakesRoomForTheNext() throws IOException {
        // Given: more than fits between the two
        byte[] large = Arrays.copyOf(PHOTOGRAPH, 8_000_000);
        Optional<byte[]> mask = Optional.of(PalettePng.encode(HEIGHT, WIDTH, SHEEP));
        for (String id : List.of("large-1", "large-2", "large-3")) {
            services.submit(new ImageMessage(id, large, List.of("horse"), mask));
            Services.await(id, image -> true);
        }
        String address = "/exports/voc?label=horse";
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(1 << 16);
            client.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
            // When: a client begins to read and goes no further
            client.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
            // Then
            given().get(address).then().statusCode(429).header("Retry-After", equalTo("30"));
        }
        // Then
        Patience.until("room for a question", () -> given().head(address).statusCode() == 200);
        Patience.until(
                "room for another", () -> given().get("/exports/voc?label=bus").statusCode() == 200);
        assertThat(archive(address)).containsKeys("JPEGImages/large-1.jpg", "JPEGImages/large-3.jpg");
    }

    @Test
    void whatCannotBeExportedSaysWhy() {
        given().get("/exports/paper").then().statusCode(404).body("detail", containsString("label-studio"));
        given().get("/exports/coco?layer=photo").then().statusCode(422).body("detail", containsString("best"));
        given().get("/exports/coco?status=lost").then().statusCode(422);
    }

    private static String text(Map<String, byte[]> archive, String file) {
        return new String(archive.get(file), StandardCharsets.UTF_8);
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
