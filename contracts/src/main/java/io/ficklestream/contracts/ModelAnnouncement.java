package io.ficklestream.contracts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says which checkpoint is current in a role.
 *
 * @param role what the model is for, such as {@code classifier}
 * @param version the checkpoint's version
 * @param location where the checkpoint is
 * @param digest SHA-256 of the checkpoint, 64 lower-case hexadecimal digits
 * @param provenance what the model was made from, sorted by key
 * @param metrics measured quality, finite numbers, sorted by key
 */
public record ModelAnnouncement(
        String role,
        String version,
        String location,
        String digest,
        Map<String, String> provenance,
        Map<String, Double> metrics) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ModelAnnouncement {
        Require.text(role, "role");
        Require.text(version, "version");
        Require.text(location, "location");
        Require.that(
                SHA_256.matcher(Require.present(digest, "digest")).matches(),
                "digest must be a SHA-256 of 64 hexadecimal digits, but is \"%s\"",
                digest);
        provenance = Collections.unmodifiableMap(new TreeMap<>(Require.present(provenance, "provenance")));
        metrics = Collections.unmodifiableMap(new TreeMap<>(Require.present(metrics, "metrics")));
        metrics.forEach((name, value) ->
                Require.that(value != null && Double.isFinite(value), "metric %s is %s, not a number", name, value));
    }

    /** The record key on topic {@link Topics#MODELS}. */
    public String key() {
        return role;
    }
}
