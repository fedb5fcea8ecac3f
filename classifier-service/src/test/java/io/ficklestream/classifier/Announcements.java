package io.ficklestream.classifier;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.Map;

/** Announcements of classifiers that are made by hand. */
public final class Announcements {

    private Announcements() {}

    public static ModelAnnouncement of(String version) {
        return of("classifier", version);
    }

    public static ModelAnnouncement of(String role, String version) {
        return new ModelAnnouncement(role, version, "made by hand", "0".repeat(64), Map.of(), Map.of());
    }
}
