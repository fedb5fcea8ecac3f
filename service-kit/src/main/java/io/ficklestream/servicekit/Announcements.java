package io.ficklestream.servicekit;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.UndecodableMessageException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads the {@code models} topic. One announcement that cannot be read must not keep a service from all others. */
public final class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);

    private Announcements() {}

    /** Those of a role, in the order of the records; tombstones and what cannot be read are passed over. */
    public static List<ModelAnnouncement> ofRole(String role, List<byte[]> records) {
        return records.stream()
                .filter(Objects::nonNull)
                .flatMap(bytes -> decode(bytes).stream())
                .filter(announcement -> announcement.role().equals(role))
                .toList();
    }

    private static Optional<ModelAnnouncement> decode(byte[] bytes) {
        try {
            return Optional.of(Codecs.MODEL_ANNOUNCEMENT.decode(bytes));
        } catch (UndecodableMessageException e) {
            LOG.errorf("Passed over an announcement that cannot be read: %s", e.getMessage());
            return Optional.empty();
        }
    }

    /** What is wrong if the checkpoint at the announced location is not the announced one; empty if it is. */
    public static Optional<String> difference(ModelAnnouncement announcement, String version, String digest) {
        if (version.equals(announcement.version()) && digest.equals(announcement.digest())) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                "announced was version %s with SHA-256 %s, but %s holds version %s with %s: announce what is there",
                announcement.version(), announcement.digest(), announcement.location(), version, digest));
    }
}
