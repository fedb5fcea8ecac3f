package io.ficklestream.gateway.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway that is reached from this machine only, with waits that are short enough for tests. */
public class FrontDoor implements QuarkusTestProfile {
    /** Photographs that may wait. */
    static final int MOST_WAITING = 600;

    /** Bytes that a request may have. */
    static final long MOST_BYTES_OF_ALL = 20_000_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.limits.max-body-size", Long.toString(MOST_BYTES_OF_ALL),
                "ficklestream.gateway.most-waiting", Integer.toString(MOST_WAITING),
                "ficklestream.gateway.exports", "1",
                "ficklestream.gateway.events.interval", "200ms",
                "ficklestream.gateway.events.heartbeat", "300ms",
                "ficklestream.gateway.events.queue", "64");
    }
}
