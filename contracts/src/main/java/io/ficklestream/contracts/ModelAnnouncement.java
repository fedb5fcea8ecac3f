package io.ficklestream.contracts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says which checkpoint is current in a role, or which could be: the record's key tells. Under {@link #key()} it is
 * current until the next one comes. Under {@link #versionKey()} it is known by its version, for as long as nobody withdraws
 * it, so that compaction leaves the earlier checkpoints that somebody may want back.
 *
 * @param role what the model is for, such as {@code classifier}; without {@code /}
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
    /** The provenance entry that lists the classes the model knows, separated by commas. */
    public static final String CLASSES = "classes";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ModelAnnouncement {
        Require.text(role, "role");
        Require.that(role.indexOf('/') < 0, "role \"%s\" must not contain /", role);
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

    /** The record key on topic {@link Topics#MODELS} that makes the checkpoint current. */
    public String key() {
        return role;
    }

    /** The record key on topic {@link Topics#MODELS} that makes the checkpoint known, and nothing else. */
    public String versionKey() {
        return versionKey(role, version);
    }

    /** The key that a version of a role is known by; a record without a value withdraws it. */
    public static String versionKey(String role, String version) {
        return role + '/' + version;
    }

    /**
     * The keys of the records that whoever makes a checkpoint current writes, in this order: nobody uses a checkpoint that
     * is not known.
     */
    public List<String> keysToMakeCurrent() {
        return List.of(versionKey(), key());
    }

    /** Whether a record with this key makes the checkpoint current. */
    public boolean isMadeCurrentBy(String recordKey) {
        return key().equals(recordKey);
    }
}
