package io.ficklestream.servicekit;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.UndecodableMessageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads the {@code models} topic. One announcement that cannot be read must not keep a service from all others. */
public final class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);

    private Announcements() {}

    /**
     * The checkpoints of a role that became current, in the order of the records; tombstones and what cannot be read are
     * passed over.
     */
    public static List<ModelAnnouncement> current(String role, Iterable<ConsumerRecord<String, byte[]>> records) {
        return ofRole(role, records, ModelAnnouncement::isMadeCurrentBy);
    }

    /** The checkpoints of a role that became known, those that became current included. */
    public static List<ModelAnnouncement> known(String role, Iterable<ConsumerRecord<String, byte[]>> records) {
        return ofRole(role, records, (announcement, key) -> true);
    }

    private static List<ModelAnnouncement> ofRole(
            String role,
            Iterable<ConsumerRecord<String, byte[]>> records,
            BiPredicate<ModelAnnouncement, String> wanted) {
        List<ModelAnnouncement> announcements = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> announced : records) {
            decode(announced)
                    .filter(announcement -> announcement.role().equals(role))
                    .filter(announcement -> wanted.test(announcement, announced.key()))
                    .ifPresent(announcements::add);
        }
        return announcements;
    }

    private static Optional<ModelAnnouncement> decode(ConsumerRecord<String, byte[]> announced) {
        try {
            return Optional.ofNullable(announced.value()).map(Codecs.MODEL_ANNOUNCEMENT::decode);
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
