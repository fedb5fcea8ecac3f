package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    private static final String DIGEST = "0".repeat(64);

    @Test
    void thoseOfTheRoleComeInOrder() {
        // Given
        List<ConsumerRecord<String, byte[]>> records =
                List.of(current("classifier", "v1"), current("segmenter", "s1"), current("classifier", "v2"));

        // Then
        assertThat(Announcements.current("classifier", records))
                .extracting(ModelAnnouncement::version)
                .containsExactly("v1", "v2");
    }

    @Test
    void whatIsOnlyKnownDoesNotBecomeCurrent() {
        // Given
        List<ConsumerRecord<String, byte[]>> records = List.of(current("classifier", "v1"), known("classifier", "v0"));

        // Then
        assertThat(Announcements.current("classifier", records))
                .extracting(ModelAnnouncement::version)
                .containsExactly("v1");
        assertThat(Announcements.known("classifier", records))
                .extracting(ModelAnnouncement::version)
                .containsExactly("v1", "v0");
    }

    @Test
    void tombstonesAndWhatCannotBeReadArePassedOver() {
        // Given
        List<ConsumerRecord<String, byte[]>> records = List.of(
                announced("classifier", null),
                announced("classifier", new byte[] {1, 2, 3}),
                current("classifier", "v1"));

        // Then
        assertThat(Announcements.current("classifier", records))
                .extracting(ModelAnnouncement::version)
                .containsExactly("v1");
    }

    @Test
    void theAnnouncedCheckpointDoesNotDiffer() {
        assertThat(Announcements.difference(announcement("classifier", "v1"), "v1", DIGEST))
                .isEmpty();
    }

    @Test
    void anotherDigestIsNamedBesideTheAnnouncedOne() {
        assertThat(Announcements.difference(announcement("classifier", "v1"), "v1", "1".repeat(64)))
                .hasValueSatisfying(
                        difference -> assertThat(difference).contains(DIGEST).contains("1".repeat(64)));
    }

    @Test
    void anotherVersionIsNamedBesideTheAnnouncedOne() {
        assertThat(Announcements.difference(announcement("classifier", "v1"), "v2", DIGEST))
                .hasValueSatisfying(difference ->
                        assertThat(difference).contains("version v1").contains("version v2"));
    }

    private static ConsumerRecord<String, byte[]> current(String role, String version) {
        return announced(role, Codecs.MODEL_ANNOUNCEMENT.encode(announcement(role, version)));
    }

    private static ConsumerRecord<String, byte[]> known(String role, String version) {
        ModelAnnouncement announcement = announcement(role, version);
        return announced(announcement.versionKey(), Codecs.MODEL_ANNOUNCEMENT.encode(announcement));
    }

    private static ConsumerRecord<String, byte[]> announced(String key, byte[] value) {
        return new ConsumerRecord<>(Topics.MODELS, 0, 0, key, value);
    }

    private static ModelAnnouncement announcement(String role, String version) {
        return new ModelAnnouncement(role, version, "somewhere", DIGEST, Map.of(), Map.of());
    }
}
