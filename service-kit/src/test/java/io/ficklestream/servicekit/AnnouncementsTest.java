package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ModelAnnouncement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    private static final String DIGEST = "0".repeat(64);

    @Test
    void thoseOfTheRoleComeInOrder() {
        // Given
        List<byte[]> records = List.of(bytes("classifier", "v1"), bytes("segmenter", "s1"), bytes("classifier", "v2"));

        // When
        List<ModelAnnouncement> announcements = Announcements.ofRole("classifier", records);

        // Then
        assertThat(announcements).extracting(ModelAnnouncement::version).containsExactly("v1", "v2");
    }

    @Test
    void tombstonesAndWhatCannotBeReadArePassedOver() {
        // Given
        List<byte[]> records = Arrays.asList(null, new byte[] {1, 2, 3}, bytes("classifier", "v1"));

        // When
        List<ModelAnnouncement> announcements = Announcements.ofRole("classifier", records);

        // Then
        assertThat(announcements).extracting(ModelAnnouncement::version).containsExactly("v1");
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

    private static byte[] bytes(String role, String version) {
        return Codecs.MODEL_ANNOUNCEMENT.encode(announcement(role, version));
    }

    private static ModelAnnouncement announcement(String role, String version) {
        return new ModelAnnouncement(role, version, "somewhere", DIGEST, Map.of(), Map.of());
    }
}
