package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser is told what it may do with every answer, and other sites' pages get nowhere. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class HeadersTest {

    @BeforeEach
    void start() {
        Services.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stages", "/nowhere", "/images/nobody", "/q/health", "/q/openapi", "/session", "/"})
    void everyAnswerIsConfined(String address) {
        given().get(address)
                .then()
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                                + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; "
                                + "frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "evil.example, 403",
        "localhost.evil.example, 403"
    })
    void aNameThatPointsHereWithoutBeingOursIsRefused(String host, int status) {
        given().header("Host", host).get("/stages").then().statusCode(status);
    }

    @Test
    void pagesOfOtherSitesChangeNothing() {
        given().header("Origin", "https://evil.example")
                .contentType("text/plain")
                .post("/reprocess")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().header("Origin", "null").post("/reprocess").then().statusCode(403);
        given().header("Host", "localhost:8080")
                .header("Origin", "http://localhost:8080")
                .contentType("application/json")
                .post("/reprocess")
                .then()
                .statusCode(422);
    }

    @Test
    void onThisMachineEveryoneMayDoEverything() {
        given().get("/session")
                .then()
                .statusCode(200)
                .body("name", equalTo("local"))
                .body("authentication", equalTo("none"))
                .body("roles", equalTo(List.of("viewer", "labeler", "operator")));
        given().contentType("application/json")
                .body("{\"key\":\"any\"}")
                .post("/session")
                .then()
                .statusCode(409);
    }

    @Test
    void thePageIsSeenAnewAndItsAssetsAreKept() {
        String page = given().get("/")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .extract()
                .asString();
        Matcher asset = Pattern.compile("assets/[^\"]+\\.js").matcher(page);
        assertThat(asset.find()).isTrue();
        given().get("/" + asset.group())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        given().get("/assets/none.js").then().statusCode(404);
    }

    @Test
    void theDescriptionNamesAddressesProblemsAndRoles() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/images/{id}/labels"))
                .body(containsString("application/problem+json"))
                .body(containsString("labeler"))
                .body(not(containsString("ReprocessRequest")));
    }
}
