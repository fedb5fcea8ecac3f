package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.OddPhotographs;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot be done is answered with problem details that say what is wrong. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class LimitsAreProblemsTest {
    private static final int MOST_BYTES = 8_372_224;
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(WIDTH, HEIGHT, 1);

    @TestHTTPResource("/")
    URI address;

    @BeforeEach
    void start() {
        Services.awaitReady();
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("labels", PHOTOGRAPH, "labels", "cat kat"),
                Arguments.of("id", PHOTOGRAPH, "id", "x".repeat(201)),
                Arguments.of("id", PHOTOGRAPH, "id", "a\tb"),
                Arguments.of("id", PHOTOGRAPH, "id", ".."),
                Arguments.of("photograph", OddPhotographs.truncatedJpeg(), "labels", "cat"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aWrongFieldIsNamed(String field, byte[] photograph, String part, String text) {
        problem(form(photograph).multiPart(part, text).post("/images"), 422).body("field", equalTo(field));
    }

    static Stream<byte[]> unfittingMasks() {
        return Stream.of(
                PalettePng.encode(HEIGHT - 1, WIDTH, new byte[(HEIGHT - 1) * WIDTH]),
                PalettePng.encode(HEIGHT, WIDTH, filled(21)),
                PalettePng.encode(HEIGHT, WIDTH, filled(255)),
                PHOTOGRAPH);
    }

    private static byte[] filled(int number) {
        byte[] mask = new byte[HEIGHT * WIDTH];
        Arrays.fill(mask, (byte) number);
        return mask;
    }

    @ParameterizedTest
    @MethodSource("unfittingMasks")
    void aMaskThatDoesNotFitIsRefused(byte[] mask) {
        problem(masked(PHOTOGRAPH, mask).post("/images"), 422).body("field", equalTo("mask"));
    }

    @Test
    void aFormWithoutAPhotographIsRefused() {
        problem(given().multiPart("labels", "cat").post("/images"), 422).body("field", equalTo("photograph"));
    }

    private static RequestSpecification form(byte[] photograph) {
        return given().multiPart("photograph", "unusable.jpg", photograph, "image/jpeg");
    }

    private static RequestSpecification masked(byte[] photograph, byte[] mask) {
        return form(photograph).multiPart("mask", "mask.png", mask, "image/png");
    }

    @Test
    void theFormatsAreNamedToWhomSendsAnother() {
        problem(
                        given().contentType("image/heic")
                                .body("no photograph at all".getBytes(StandardCharsets.UTF_8))
                                .post("/images"),
                        415)
                .body("detail", containsString("WebP"));
        problem(given().contentType("text/plain").body("1,2").post("/images"), 415);
    }

    @Test
    void moreBytesThanFitARecordAreRefusedWithTheLimit() {
        byte[] large = OddPhotographs.oversize(MOST_BYTES + 1);
        problem(given().contentType("image/jpeg").body(large).post("/images"), 413)
                .body("limit", equalTo(MOST_BYTES));
        problem(form(large).post("/images"), 413).body("limit", equalTo(MOST_BYTES));
    }

    @Test
    void whatFitsAloneMustFitTogetherWithItsMask() {
        byte[] photograph = OddPhotographs.oversize(MOST_BYTES - 20);
        problem(masked(photograph, PalettePng.encode(64, 96, new byte[64 * 96])).post("/images"), 413)
                .body("limit", equalTo(MOST_BYTES));
    }

    @Test
    void aLengthThatIsOnlyFoundOutWhileReadingIsLimitedToo() throws IOException, InterruptedException {
        byte[] large = OddPhotographs.oversize(MOST_BYTES + 100_000);
        HttpResponse<String> answer = chunked("/images", "image/jpeg", new ByteArrayInputStream(large));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"limit\":" + MOST_BYTES);
    }

    @Test
    void soIsAWholeForm() throws IOException, InterruptedException {
        // Given: a form of an endless photograph
        String begin = "--x\r\nContent-Disposition: form-data; name=\"photograph\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.US_ASCII)),
                new Repeated(0, FrontDoor.MOST_BYTES_OF_ALL + 1));
        // When
        HttpResponse<String> answer = chunked("/images", "multipart/form-data; boundary=x", endless);
        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"limit\":" + FrontDoor.MOST_BYTES_OF_ALL);
    }

    @Test
    void soIsJson() throws IOException, InterruptedException {
        HttpResponse<String> answer = chunked("/reprocess", "application/json", new Repeated(' ', 10_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"limit\":" + JsonBodyLimit.MOST_BYTES);
    }

    private HttpResponse<String> chunked(String path, String type, InputStream body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aLengthThatIsToldIsRefusedBeforeAnythingIsReceived() throws IOException {
        String answer = talk("POST /images HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\nContent-Length: "
                + (FrontDoor.MOST_BYTES_OF_ALL + 1) + "\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"limit\":" + FrontDoor.MOST_BYTES_OF_ALL);
    }

    /** Everything that is answered until the connection is closed. */
    private String talk(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void bodiesThatAreNotWhatIsDescribedAreProblems() {
        UnaryOperator<RequestSpecification> json = request -> request.contentType("application/json");
        problem(json.apply(given()).body("{\"labels\":").post("/images/x/labels"), 400);
        problem(json.apply(given()).body("{\"lables\":[]}").post("/images/x/labels"), 422)
                .body("field", equalTo("lables"));
        problem(json.apply(given()).body("{\"labels\":7}").post("/images/x/labels"), 422)
                .body("field", equalTo("labels"));
        problem(json.apply(given()).body("{}").post("/images/x/labels"), 422);
        problem(json.apply(given()).body("{\"all\":true,\"ids\":[]}").post("/reprocess"), 422);
        problem(json.apply(given()).post("/reprocess"), 422);
    }

    @ParameterizedTest
    @CsvSource({
        "/images?limit=0, limit",
        "/images?limit=many, limit",
        "/images?status=lost, status",
        "/images?order=random, order",
        "/images?minConfidence=2, minConfidence",
        "/images?maxConfidence=high, maxConfidence",
        "/images?label=kat, label",
        "/images?review=maybe, review",
        "/images?cursor=nonsense, cursor",
        "/images?labels=cat, labels",
        "/images/x/photo.png?width=0, width",
        "/images/x/photo.png?height=10, height",
        "/images/x/overlay.png?opacity=2, opacity",
        "/images/x/overlay.png?layer=photo, layer",
        "/images/x/seeds.png?stage=after, stage",
        "/dead-letters?limit=201, limit",
        "/exports/voc?format=coco, format",
        "/stages?label=cat, label"
    })
    void wrongParametersAreNamed(String address, String field) {
        problem(given().get(address), 422).body("field", equalTo(field));
    }

    @Test
    void soAreThoseOfAnUpload() {
        problem(given().contentType("image/jpeg").body(PHOTOGRAPH).post("/images?label=cat"), 422)
                .body("field", equalTo("label"))
                .body("detail", containsString("id, labels"));
        problem(form(PHOTOGRAPH).multiPart("label", "cat").post("/images"), 422).body("field", equalTo("label"));
        problem(form(PHOTOGRAPH).post("/images?labels=cat"), 422).body("field", equalTo("labels"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        problem(given().get("/nowhere"), 404);
        problem(given().get("/q/nowhere"), 404);
        problem(given().get("/images/nobody"), 404).body("detail", containsString("nobody"));
        problem(given().get("/images/nobody/photo.png"), 404);
        problem(given().get("/images/nobody/thermal.png"), 404).body("detail", containsString("segmentation"));
        problem(given().delete("/images"), 405);
        problem(
                given().contentType("application/json")
                        .body("{\"version\":\"1\"}")
                        .post("/models/poet/current"),
                404);
    }

    private static ValidatableResponse problem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", equalTo("about:blank"))
                .body("detail", not(emptyOrNullString()));
    }

    /** So many times the same byte. */
    private static final class Repeated extends InputStream {
        private final int value;
        private long left;

        Repeated(int value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            Arrays.fill(bytes, offset, offset + count, (byte) value);
            return count;
        }
    }
}
