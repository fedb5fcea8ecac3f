package io.ficklestream.cam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.Announcements;
import io.ficklestream.contracts.ModelAnnouncement;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AnnouncedModelsTest {

    @Test
    void everyAnnouncedVersionIsKnown() {
        // Given
        AnnouncedModels models = new AnnouncedModels(Duration.ZERO);

        // When
        models.add(Announcements.of("v1"));
        models.add(Announcements.of("v2"));

        // Then
        assertThat(models.await("v1")).isEqualTo(Announcements.of("v1"));
        assertThat(models.await("v2")).isEqualTo(Announcements.of("v2"));
    }

    @Test
    void whoAsksTooEarlyWaitsForTheAnnouncement() {
        // Given
        AnnouncedModels models = new AnnouncedModels(Duration.ofMinutes(1));
        CompletableFuture<ModelAnnouncement> early = CompletableFuture.supplyAsync(() -> models.await("v1"));

        // When
        models.add(Announcements.of("v0"));
        models.add(Announcements.of("v1"));

        // Then
        assertThat(early.join()).isEqualTo(Announcements.of("v1"));
    }

    @Test
    void aVersionThatIsNeverAnnouncedIsReportedWithThoseThatAre() {
        // Given
        AnnouncedModels models = new AnnouncedModels(Duration.ofMillis(20));
        models.add(Announcements.of("v2"));
        models.add(Announcements.of("v1"));

        // Then
        assertThatThrownBy(() -> models.await("v9"))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage("model version v9 was not announced within 0 s; known are: v1, v2");
    }

    @Test
    void aVersionIsFoundOnceItIsAnnouncedAfterAll() {
        // Given
        AnnouncedModels models = new AnnouncedModels(Duration.ZERO);
        assertThatThrownBy(() -> models.await("late")).isInstanceOf(UnusableModelException.class);

        // When
        models.add(Announcements.of("late"));

        // Then
        assertThat(models.await("late").version()).isEqualTo("late");
    }

    @Test
    void aWorkerThatIsStoppedWhileItWaitsDoesNotBlameTheTask() {
        // Given
        AnnouncedModels models = new AnnouncedModels(Duration.ofMinutes(1));

        // When
        Thread.currentThread().interrupt();

        // Then
        assertThatThrownBy(() -> models.await("v1")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
