package io.ficklestream.gateway.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.ficklestream.gateway.Patience;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With keys and tokens everybody may do what their role says, at every address, and nobody else anything. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(Guarded.class)
class RolesDecideWhoMayDoWhatTest {
    private static final String JSON = "application/json";

    /** What everybody may do: see the page, ask whether the gateway works, log in and out. */
    private static final Set<String> PUBLIC = Set.of("POST /session", "DELETE /session");

    private static final List<String> ENDPOINTS = List.of(
            "viewer GET /images",
            "labeler POST /images",
            "viewer GET /images/{id}",
            "viewer GET /images/{id}/{layer}.png",
            "viewer GET /images/{id}/photo",
            "labeler POST /images/{id}/labels",
            "labeler POST /images/{id}/mask",
            "labeler POST /images/{id}/confirm",
            "labeler POST /images/{id}/retry",
            "operator POST /reprocess",
            "viewer GET /reprocess",
            "viewer GET /dead-letters",
            "operator POST /dead-letters/retry",
            "viewer GET /stages",
            "viewer GET /statistics",
            "viewer GET /training",
            "viewer GET /models",
            "operator POST /models/{role}/current",
            "viewer GET /classes",
            "viewer GET /session",
            "viewer GET /events",
            "viewer GET /exports/{format}");

    @TestHTTPResource("/")
    URI address;

    static List<String> endpoints() {
        return ENDPOINTS;
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyAddressAsksForItsRole(String endpoint) {
        String[] parts = endpoint.split(" ");
        String path = parts[2].replace("{layer}", "photo").replaceAll("\\{[a-z]+}", "none");
        // Events do not end: that they begin is seen in a test of their own.
        boolean ends = !path.equals("/events");
        assertThat(call(given(), parts[1], path).statusCode()).isEqualTo(401);
        for (String role : Roles.ALL) {
            boolean allowed = Roles.includedIn(role).contains(parts[0]);
            if (!allowed) {
                assertThat(call(withKey(role), parts[1], path).statusCode())
                        .as(role)
                        .isEqualTo(403);
            } else if (ends) {
                assertThat(call(withKey(role), parts[1], path).statusCode())
                        .as(role)
                        .isNotIn(401, 403, 500);
            }
        }
    }

    private static RequestSpecification withKey(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    private static Response call(RequestSpecification caller, String method, String path) {
        RequestSpecification request = method.equals("GET") ? caller : caller.contentType(typeOf(path));
        return request.request(method, path);
    }

    private static String typeOf(String path) {
        return path.equals("/images") || path.endsWith("/mask") ? "image/png" : JSON;
    }

    @Test
    void noAddressIsForgottenHere() {
        Map<String, Map<String, Object>> paths =
                withKey("viewer").accept(JSON).get("/q/openapi").jsonPath().getMap("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, operations) ->
                operations.keySet().forEach(method -> described.add(method.toUpperCase() + " " + path)));
        Set<String> tested = new TreeSet<>(PUBLIC);
        ENDPOINTS.forEach(endpoint -> tested.add(endpoint.substring(endpoint.indexOf(' ') + 1)));
        assertThat(tested).isEqualTo(described);
    }

    @ParameterizedTest
    @CsvSource({
        "/q/metrics, 401",
        "/q/openapi, 401",
        "/q/health/live, 200",
        "/nowhere, 404",
        "/, 200",
        "/images/../stages, 401",
        "//stages, 401",
        "/stages;a=b, 401",
        "/%71/metrics, 401",
        "/Stages, 404"
    })
    void withoutAKeyOnlyThePageAndItsHealthAreSeen(String path, int status) throws IOException {
        String answer = talk("127.0.0.1", "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void healthIsToldToEverybodyWhetherGoodOrBad() {
        assertThat(given().get("/q/health").statusCode()).isIn(200, 503);
    }

    @Test
    void metricsAndTheDescriptionAreForViewers() {
        withKey("viewer").get("/q/metrics").then().statusCode(200);
        withKey("viewer").get("/q/openapi").then().statusCode(200);
        withKey("viewer").get("/q/metrics").then().body(containsString("http_server"));
    }

    @Test
    void aWrongKeyIsAProblemThatTellsNothing() {
        given().header("X-API-Key", "wrong")
                .get("/stages")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Bearer"));
        given().header("X-API-Key", "viewer")
                .get("/session")
                .then()
                .statusCode(200)
                .body("name", equalTo("viewer"));
    }

    @Test
    void aSessionIsACookieThatOnlyThePageCanUse() {
        // When
        Response login =
                given().contentType(JSON).body("{\"key\":\"operator\"}").post("/session");
        // Then
        assertThat(login.statusCode()).isEqualTo(204);
        assertThat(login.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        String cookie = login.cookie("ficklestream-session");
        RequestSpecification browser = given().cookie("ficklestream-session", cookie);
        browser.get("/session").then().statusCode(200).body("authentication", equalTo("key"));
        // When, then: another site's form can send the cookie, but not the header
        given().cookie("ficklestream-session", cookie)
                .contentType(JSON)
                .post("/reprocess")
                .then()
                .statusCode(403);
        given().cookie("ficklestream-session", cookie)
                .header("X-Requested-With", "ficklestream")
                .contentType(JSON)
                .post("/reprocess")
                .then()
                .statusCode(422);
        given().delete("/session").then().statusCode(204).header("Set-Cookie", containsString("Max-Age=0"));
        given().contentType(JSON)
                .body("{\"key\":\"nobody's\"}")
                .post("/session")
                .then()
                .statusCode(401);
    }

    @Test
    void tokensOfAnOpenIdProviderCarryRoles() {
        withKey(Tokens.of("grace", "labeler", Duration.ofMinutes(5)))
                .get("/session")
                .then()
                .statusCode(200)
                .body("name", equalTo("grace"))
                .body("authentication", equalTo("oidc"))
                .body("roles", equalTo(List.of("viewer", "labeler")));
        withKey(Tokens.of("grace", "labeler", Duration.ofMinutes(5)))
                .contentType(JSON)
                .post("/reprocess")
                .then()
                .statusCode(403);
        withKey(Tokens.of("grace", "guest", Duration.ofMinutes(5)))
                .get("/stages")
                .then()
                .statusCode(403);
    }

    @Test
    void tokensThatAreOverOrForgedAreNotTaken() {
        String over = Tokens.of("grace", "operator", Duration.ofMinutes(-5));
        String valid = Tokens.of("grace", "viewer", Duration.ofMinutes(5));
        String forged = valid.substring(0, valid.lastIndexOf('.')) + over.substring(over.lastIndexOf('.'));
        for (String token : List.of(over, forged, "a.b.c")) {
            withKey(token).get("/stages").then().statusCode(401).contentType(startsWith("application/problem+json"));
            withKey(token).get("/q/metrics").then().statusCode(401);
        }
    }

    @Test
    void whoeverTriesManyKeysHasToWait() throws IOException {
        String wrong = "GET /stages HTTP/1.1\r\nHost: localhost\r\nX-API-Key: guess\r\nConnection: close\r\n\r\n";
        String right = wrong.replace("guess", "viewer");
        // From an address of its own, so that nobody else has to wait.
        for (int i = 0; i < 10; i++) {
            assertThat(talk("127.0.0.9", wrong)).startsWith("HTTP/1.1 401");
        }
        assertThat(talk("127.0.0.9", wrong)).startsWith("HTTP/1.1 429").containsIgnoringCase("\nretry-after: ");
        assertThat(talk("127.0.0.9", right)).startsWith("HTTP/1.1 429");
        assertThat(talk("127.0.0.8", right)).doesNotStartWith("HTTP/1.1 4");
    }

    @Test
    void uploadsThatDoNotArriveAreGivenUpAndMakeRoomForOthers() throws IOException {
        assertThat(upload()).isNotEqualTo(429);
        String unfinished = "POST /images HTTP/1.1\r\nHost: localhost\r\nX-API-Key: labeler\r\n"
                + "Content-Type: image/jpeg\r\nContent-Length: 1000\r\n\r\nabc";
        // Given: as many as may be on their way
        try (Socket first = connect("127.0.0.1", unfinished);
                Socket second = connect("127.0.0.1", unfinished)) {
            // When, then: there is no room
            Patience.until("every permit is out", () -> upload() == 429);
            // When, then: they are given up
            assertThat(answer(first)).startsWith("HTTP/1.1 408").contains("application/problem+json");
            assertThat(answer(second)).startsWith("HTTP/1.1 408");
        }
        // Then: there is room again
        assertThat(upload()).isNotEqualTo(429);
    }

    private static int upload() {
        return call(withKey("labeler"), "POST", "/images").statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reprocess", "/session"})
    void whateverDoesNotArriveIsGivenUp(String path) throws IOException {
        String key = path.equals("/session") ? "" : "X-API-Key: operator\r\n";
        try (Socket slow = connect(
                "127.0.0.1",
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + key
                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")) {
            assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1025", "Transfer-Encoding: chunked"})
    void toLogInTakesAShortBodyOfKnownLength(String header) throws IOException {
        String login = "POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        try (Socket socket = connect("127.0.0.1", login + header + "\r\n\r\n")) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("\"limit\":" + LoginGate.MOST_BYTES);
        }
    }

    @Test
    void aConfiguredNameIsOurs() {
        withKey("viewer")
                .header("Host", "labels.example.org")
                .get("/session")
                .then()
                .statusCode(200);
        withKey("viewer")
                .header("Host", "other.example.org")
                .get("/session")
                .then()
                .statusCode(403);
    }

    /** Everything that is answered until the connection is closed, to a caller from one of this machine's addresses. */
    private String talk(String from, String request) throws IOException {
        try (Socket socket = connect(from, request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect(String from, String request) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort(), InetAddress.getByName(from), 0);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** An answer up to the end of its JSON; nobody waits for the connection's. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        int next = 0;
        while (next != '}' && next >= 0) {
            next = socket.getInputStream().read();
            answer.append((char) next);
        }
        return answer.toString();
    }
}
