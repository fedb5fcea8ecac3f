package io.ficklestream.segmenter.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.segmenter.handmade.ColourScene;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotographStoreTest {

    @TempDir
    Path folder;

    @Test
    void photographsOutliveARestart() {
        // Given
        new PhotographStore(folder, 5).put(ColourScene.image("a"));

        // When, Then
        assertThat(new PhotographStore(folder, 5).find("a")).contains(ColourScene.image("a"));
    }

    @Test
    void theOldestGiveWay() {
        // Given
        PhotographStore store = new PhotographStore(folder, 2);

        // When
        for (String id : new String[] {"a", "b", "a", "c"}) {
            store.put(ColourScene.image(id));
        }

        // Then
        assertThat(store.find("a")).isEmpty();
        assertThat(store.find("b")).isPresent();
        assertThat(store.find("c")).isPresent();
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void whoAsksTooEarlyGetsThePhotographWhenItComes() {
        // Given
        PhotographStore store = new PhotographStore(folder, 5);
        CompletableFuture<Optional<ImageMessage>> early =
                CompletableFuture.supplyAsync(() -> store.await("a", Duration.ofMinutes(1)));

        // When
        store.put(ColourScene.image("other"));
        store.put(ColourScene.image("a"));

        // Then
        assertThat(early.join()).contains(ColourScene.image("a"));
    }

    @Test
    void aPhotographThatDoesNotComeIsGivenUp() {
        assertThat(new PhotographStore(folder, 5).await("a", Duration.ofMillis(20)))
                .isEmpty();
    }

    @Test
    void closingEndsAllWaiting() {
        // Given
        PhotographStore store = new PhotographStore(folder, 5);
        store.close();

        // When, Then
        assertThatThrownBy(() -> store.await("a", Duration.ofMinutes(1))).isInstanceOf(CancellationException.class);
    }

    @Test
    void roomForNoPhotographIsRefused() {
        assertThatThrownBy(() -> new PhotographStore(folder, 0)).hasMessageContaining("at least 1");
    }
}
